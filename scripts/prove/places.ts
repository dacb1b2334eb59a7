import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeTinyNation } from './tiny-nation.ts';

/** 内容を git に記録する。更新日と更新の一覧も、比べられるように。 */
export function record(content: string, message: string): void {
  const git = (...args: string[]): Buffer => execFileSync('git', ['-C', content, '-c', 'user.name=証明', '-c', 'user.email=prove@example.jp', '-c', 'commit.gpgsign=false', ...args]);
  git('add', '-A');
  git('commit', '-qm', message);
}

/** 証明に使うフォルダと、git に記録した小さな市の内容を作る。終われば消す。 */
export async function inPlaces(cities: number, work: (folder: string, content: string, folders: string[]) => void | Promise<void>): Promise<void> {
  mkdirSync(resolve('.cache'), { recursive: true });
  const folder = mkdtempSync(join(resolve('.cache'), 'prove-'));
  try {
    const content = join(folder, 'content');
    mkdirSync(content);
    const folders = writeTinyNation(content, cities);
    execFileSync('git', ['init', '-q', content]);
    record(content, 'はじめの内容');
    await work(folder, content, folders);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
