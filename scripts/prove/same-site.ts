import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/folders.ts';

const print = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** 2つのサイトの、どちらかにしかない、または1バイトでも違うファイル。 */
export function differences(one: string, other: string): string[] {
  const [left, right] = [new Set(filesIn(one)), new Set(filesIn(other))];
  const missing = [...left].filter((path) => !right.has(path)).map((path) => `${path}（${one} だけ）`);
  const extra = [...right].filter((path) => !left.has(path)).map((path) => `${path}（${other} だけ）`);
  const changed = [...left].filter((path) => right.has(path) && print(join(one, path)) !== print(join(other, path))).map((path) => `${path}（中身が違う）`);
  return [...missing, ...extra, ...changed];
}

/** 差を言い、差があれば失敗にする。 */
export function report(what: string, { one, other }: { one: string; other: string }): void {
  const found = differences(one, other);
  console.log(found.length === 0 ? `✔ ${what}：${filesIn(one).length}ファイルが、1バイトも違いません。` : `✖ ${what}：${found.length}ファイルが違います。\n${found.slice(0, 20).join('\n')}`);
  if (found.length > 0) process.exitCode = 1;
}
