import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemReport, type Content, type Entry } from '../../src/reader/index.ts';
import { Id } from '../../src/schema/index.ts';
import { buildDate } from '../../src/text/clock.ts';
import { nearest } from '../../src/text/nearest.ts';
import { Refusal } from '../command.ts';
import { problemsAfter } from '../planned-files.ts';
import { soundContent } from '../results/city-results.ts';
import { targets } from '../results/import-sheet.ts';
import { writeTogether } from '../results/write-together.ts';

/** 内容フォルダと、その中身。 */
export interface Workshop {
  root: string;
  content: Content;
}

export async function openWorkshop(): Promise<Workshop> {
  const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
  return { root, content: await soundContent(root) };
}

/** 市のフォルダ。@throws Refusal その市がないとき。 */
export function folderOf({ content }: Workshop, code: string): string {
  const cities = content.entries.filter((entry): entry is Entry<'city'> => entry.kind === 'city');
  const city = cities.find(({ data }) => data.code === code);
  if (city) return city.folder;
  const near = nearest(code, cities.map(({ data }) => data.code));
  throw new Refusal(`市「${code}」がありません。${near ? `もしかすると ${near} です。` : ''}新しい市なら、先に npm run new-city -- ${code} を実行してください。`);
}

/** IDの形を確かめる。@throws Refusal 使えない形のとき。 */
export function soundId(id: string, example: string): string {
  if (!Id.safeParse(id).success) throw new Refusal(`ID「${id}」は使えません。半角の英小文字・数字とハイフンだけで、60文字までで書いてください（例：${example}）。`);
  return id;
}

/** まだないファイルだけを、確かめを通してから、まとめて書き、書いたものを言う。@throws Refusal すでにあるとき、確かめを通らないとき。 */
export function addFiles({ root, content }: Workshop, files: ReadonlyMap<string, string>): string {
  const places = targets(root, files);
  const there = [...places.keys()].filter((path) => existsSync(path));
  if (there.length > 0) throw new Refusal(`すでにあります。上書きはしません：\n${there.join('\n')}`);
  const problems = problemsAfter(content, files, buildDate());
  if (problems.length > 0) throw new Refusal(problems.map(problemReport).join('\n\n'));
  writeTogether(places);
  return `作りました：\n${[...files.keys()].map((file) => `  ${file}`).join('\n')}`;
}

/** 下書きの公開のしかた。 */
export const DRAFT_ADVICE = '下書きなので、どこにも出ません。「（準備中）」の所を書き、publishOn を消すか公開する日にしてから、npm run check で確かめてください。';

/** 内容フォルダの親から見た位置。 */
export const contentFile = (...parts: readonly string[]): string => join('content', ...parts).replaceAll('\\', '/');
