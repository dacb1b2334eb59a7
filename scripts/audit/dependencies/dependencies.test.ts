import { describe, expect, test } from 'vitest';
import { advisoriesIn } from './advisories.ts';
import { lockedIn, lockedPackages } from './locked.ts';
import { dependencyProblems } from './problems.ts';
import { REASONS } from './reasons.ts';

const lock = (packages: Record<string, object>) => lockedIn(JSON.stringify({ packages: { '': { dependencies: { a: '1.0.0' } }, ...packages } }));

describe('部品の一覧', () => {
  test('いま使っている部品には、どれも使うわけと、使える利用条件がある', () => {
    expect(dependencyProblems(lockedPackages(), REASONS)).toEqual([]);
  });
  test('入れ子の別の版も数え、直に使うものと分ける', () => {
    expect(lock({ 'node_modules/a': { version: '1.0.0', license: 'MIT' }, 'node_modules/b/node_modules/a': { version: '0.9.0', license: 'ISC', dev: true } }).map(({ name, version, direct, dev }) => [name, version, direct, dev])).toEqual([['a', '1.0.0', true, false], ['a', '0.9.0', false, true]]);
  });
  test('わけのない部品、知らない利用条件、使わないように言われた部品を、言い当てる', () => {
    const items = lock({ 'node_modules/a': { version: '1.0.0', license: 'BUSL-1.1' }, 'node_modules/c': { version: '2.0.0', license: 'MIT', deprecated: 'use d' } });
    expect(dependencyProblems(items, { gone: { why: '' } })).toEqual([
      'a：使うわけを reasons.ts に書いてください', 'gone：もう使っていません。reasons.ts から消してください',
      'a 1.0.0：利用条件「BUSL-1.1」で使ってよいわけを reasons.ts に書いてください', 'c 2.0.0：作者が使わないように言っています（use d）',
    ]);
  });
  test('更新の止まった部品も、わけが書かれていれば使える', () => {
    expect(dependencyProblems(lock({ 'node_modules/a': { version: '1.0.0', license: 'MIT', deprecated: 'x' } }), { a: { why: '要る', old: '代わりがない' } })).toEqual([]);
  });
});

describe('知られた弱さ', () => {
  test('答えを読む', () => {
    expect(advisoriesIn(JSON.stringify({ vulnerabilities: { a: { severity: 'high', via: [{ title: '穴', url: 'https://example.org/1' }, 'b'] } } }))).toEqual([{ name: 'a', severity: 'high', title: '穴 https://example.org/1、b' }]);
  });
  test('登録所が答えなければ、弱さがないとは言わない', () => {
    expect(advisoriesIn('{"message":"405 Method Not Allowed"}')).toBe('405 Method Not Allowed');
    expect(advisoriesIn('')).toBe('答えが読めません');
  });
});
