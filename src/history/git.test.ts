import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHistory, type GitHistory } from './git.ts';

const CITY = '032093-ichinoseki/city.json';

describe('本物の git の記録', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kyodo-git-'));
  const full = join(folder, 'full');
  const root = join(full, 'content');
  const git = (cwd: string, date: string, ...args: string[]): string => execFileSync('git', ['-C', cwd, '-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false', ...args], { encoding: 'utf8', env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } });
  const write = (text: string): void => writeFileSync(join(root, CITY), text);

  beforeAll(() => {
    mkdirSync(join(root, '032093-ichinoseki'), { recursive: true });
    git(full, '', 'init', '-q', '-b', 'main');
    write('{"name":"一"}');
    git(full, '', 'add', '.');
    git(full, '2026-04-01T00:00:00+09:00', 'commit', '-qm', '公開する');
    git(full, '', 'checkout', '-q', '-b', 'naoshi');
    write('{"name":"一関市"}');
    git(full, '2026-05-01T00:00:00+09:00', 'commit', '-qam', '名を直す');
    git(full, '', 'checkout', '-q', 'main');
    git(full, '2026-06-10T16:00:00Z', 'merge', '-q', '--no-ff', '-m', '直しを取り込む', 'naoshi');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('取り込んだ日（日本時間）を、公開した日とみる', () => {
    const { commits, dirty, contents } = readHistory(root) as GitHistory;
    expect(commits.map(({ date, subject, files }) => [date, subject, files.map(({ path }) => path)])).toEqual([['2026-06-11', '直しを取り込む', [CITY]], ['2026-04-01', '公開する', [CITY]]]);
    expect([...contents(commits.flatMap(({ files }) => files.map(({ after }) => after ?? ''))).values()]).toEqual(['{"name":"一関市"}', '{"name":"一"}']);
    expect(dirty.size).toBe(0);
  });

  test('まだ記録していない変更のあるファイルが分かる', () => {
    write('{"name":"いま直している"}');
    expect([...(readHistory(root) as GitHistory).dirty]).toEqual([CITY]);
  });

  test('浅い写しと、記録のないフォルダでは、日付を出さない', () => {
    git(folder, '', 'clone', '-q', '--depth', '1', `file://${full}`, join(folder, 'shallow'));
    expect(readHistory(join(folder, 'shallow', 'content'))).toBe('shallow');
    expect(readHistory(tmpdir())).toBe('none');
    expect(readHistory(join(folder, 'nai'))).toBe('none');
  });
});
