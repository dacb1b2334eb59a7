import { resolve } from 'node:path';
import { buildAtlas, rawContent, type Atlas } from '../src/model/index.ts';
import { ContentError, readContent, sortedProblems } from '../src/reader/index.ts';
import { buildDate } from '../src/text/clock.ts';

/**
 * 内容フォルダ（CONTENT_DIR）から、ページと同じ atlas を作る。
 * @throws ContentError 内容に誤りがあるとき。BrokenReferences 参照が切れているとき。
 */
export async function readAtlas(): Promise<Atlas> {
  const content = await readContent(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  if (content.problems.length > 0) throw new ContentError(sortedProblems(content.problems));
  return buildAtlas(rawContent(content.entries), buildDate());
}
