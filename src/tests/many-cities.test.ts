/** 市が多いときの組み立て：変わった市だけの作り直しと、手分け。どちらも、はじめから1度に作ったものと1バイトも違わない。 */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const prove = (script: string, args: readonly string[]): string => execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, BUILD_DATE: '2026-11-21', INDEX: '0' } });

test('1つの市を変えて作り直したサイトは、全部を作ったサイトと等しい', () => {
  const told = prove('scripts/prove-rebuild.ts', ['--cities', '50']);
  expect(told.match(/^✔ .*\d{3,}ファイルが、1バイトも違いません。$/gmu)).toHaveLength(4);
});

test('手分けして合わせたサイトは、1度に作ったサイトと等しい', () => {
  const told = prove('scripts/prove-shards.ts', ['--cities', '50', '--shards', '2']);
  expect(told).toMatch(/^✔ .*\d{3,}ファイルが、1バイトも違いません。$/mu);
});
