import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** 書く途中の名。内容の読み手は、. で始まる名を読まない。 */
const draft = (path: string): string => path.replace(/([^/\\]+)$/u, `.$1.${process.pid}`);

/**
 * いくつものファイルを、全部書くか、ひとつも書かないかにする。まず別の名で書き、名を付け替える。
 * @throws Error 書けないとき。もとの中身に戻してから投げる。
 */
export function writeTogether(files: ReadonlyMap<string, string>): void {
  const before = new Map([...files.keys()].map((path) => [path, contents(path)]));
  const done: string[] = [];
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft(path), text);
    }
    for (const path of files.keys()) {
      renameSync(draft(path), path);
      done.push(path);
    }
  } catch (error) {
    for (const path of done) restore(path, before.get(path));
    throw error;
  } finally {
    for (const path of files.keys()) rmSync(draft(path), { force: true });
  }
}

function contents(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function restore(path: string, bytes: Buffer | undefined): void {
  if (bytes === undefined) rmSync(path, { force: true });
  else writeFileSync(path, bytes);
}
