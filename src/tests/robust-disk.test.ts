/** 書けない場所での組み立て：いっぱいのディスク、読み取り専用。日本語で断り、前のサイトはそっくり残る。 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, fingerprint, projectCopy } from './project-copy.ts';

const folder = projectCopy();
const site = join(folder, 'dist');
let before: string;

/** 管理者は、書き込みの許しに縛られない。管理者で試すときは、権利のない利用者として動かす。 */
const root = process.getuid?.() === 0;
const NOBODY = 65534;

beforeAll(() => {
  expect(build(folder).output).toContain('組み立てました');
  before = fingerprint(site);
}, 300_000);

afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

/** 小さなディスクを付ける。付けられない所（権利がない、Linux でない）では false。 */
const mounted = (place: string): boolean => {
  mkdirSync(place, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]).status === 0;
};

test('ディスクがいっぱいなら、日本語で断り、前のサイトはそのまま', (context) => {
  const place = join(folder, '.build');
  if (!mounted(place)) return context.skip('小さなディスクを付ける権利がありません');
  try {
    const { status, output } = build(folder, { env: { BUILD_DATE: '2026-11-22' } });
    expect(output).toContain('ディスクがいっぱい');
    expect(output).toContain('前のサイトはそのままです');
    expect(status).toBe(1);
    expect(fingerprint(site)).toBe(before);
  } finally {
    spawnSync('umount', ['-l', place]);
  }
});

test('行き先が別のディスクでも、組み立てて入れ替えられる', (context) => {
  const place = join(folder, 'disk');
  mkdirSync(place, { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', place]).status !== 0) return context.skip('別のディスクを付ける権利がありません');
  try {
    cpSync(site, join(place, 'site'), { recursive: true });
    expect(build(folder, { site: join('disk', 'site') })).toMatchObject({ status: 0 });
    expect(fingerprint(join(place, 'site'))).toBe(before);
  } finally {
    spawnSync('umount', ['-l', place]);
  }
});

test('読み取り専用の場所なら、日本語で断り、前のサイトはそのまま', () => {
  const locked = [folder, ...readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))];
  chmodSync(dirname(folder), 0o755);
  for (const place of locked) chmodSync(place, 0o555);
  const { status, output } = build(folder, { env: { BUILD_DATE: '2026-11-22' }, ...(root ? { uid: NOBODY } : {}) });
  for (const place of locked) chmodSync(place, 0o755);
  expect(output).toMatch(/書き込む権利がありません|読み取り専用/u);
  expect(output).toContain('前のサイトはそのままです');
  expect(status).toBe(1);
  expect(fingerprint(site)).toBe(before);
});
