import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** 内容が原資料から引用した語句のすべてを、改行でつないだもの。正式な名かどうかを見分けるのに使う。root は内容のフォルダ。 */
export function printedText(root = process.env['CONTENT_DIR'] ?? 'content'): string {
  const files = globSync('[0-9]*/**/*.json', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  return files.flatMap((text) => [...text.matchAll(/"quote": "([^"]*)"/gu)].map(([, quote]) => quote)).join('\n');
}
