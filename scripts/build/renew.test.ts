import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from './folders.ts';
import { renew, renewing, undoing, undoRenewal, type Renewal } from './renew.ts';

/** 住所 → 中身。 */
type Files = Readonly<Record<string, string>>;

let root: string;
const at = (name: string): string => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyodo-renew-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, files: Files): void {
  rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at(name), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at(name), path)), { recursive: true });
    writeFileSync(join(at(name), path), text);
  }
}

const read = (name: string): Files => Object.fromEntries(filesIn(at(name)).map((path) => [path, readFileSync(join(at(name), path), 'utf8')]));

/** before のサイトを after にする入れ替えを用意する。 */
function prepared(before: Files, after: Files): Renewal {
  for (const name of ['site.undo', 'work']) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at('work'));
  write('site', before);
  write('made', after);
  return { puts: Object.keys(after), drops: Object.keys(before).filter((path) => !(path in after)) };
}

/** 住所が重なりうる（同じ名がファイルにもフォルダにもなる）小さなサイト。 */
const name = fc.constantFrom('a', 'b', 'index.html');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const files = fc.dictionary(path, fc.string(), { maxKeys: 8 }).map((all): Files => Object.fromEntries(Object.entries(all).filter(([each]) => !Object.keys(all).some((other) => other.startsWith(`${each}/`)))));

test('どのサイトからどのサイトへも、そっくり新しくなり、控えは残らない', () => {
  fc.assert(fc.property(files, files, (before, after) => {
    renew(at('made'), at('site'), prepared(before, after), at('work'));
    expect(read('site')).toEqual(after);
    expect([...undoing(at('site'))]).toEqual([]);
  }), { numRuns: 200 });
});

test('どこで止まっても、戻すのが途中で止まっても、前のサイトがそっくり戻る', () => {
  fc.assert(fc.property(files, files, fc.nat(40), fc.nat(20), (before, after, stop, stopAgain) => {
    const steps = renewing(at('made'), at('site'), prepared(before, after), at('work'));
    for (const step of steps.take(stop)) step();
    const finished = existsSync(at('work/done'));
    for (const step of undoing(at('site')).take(stopAgain)) step();
    undoRenewal(at('site'));
    expect(read('site')).toEqual(finished ? after : before);
  }), { numRuns: 300 });
});

test('置けないファイルがあれば、そのわけを伝え、前のサイトに戻す', () => {
  const renewal = prepared({ 'a.html': '前' }, { 'a.html': '新' });
  expect(() => renew(at('made'), at('site'), { ...renewal, puts: ['a.html', 'ない.html'] }, at('work'))).toThrow('ない.html');
  expect(read('site')).toEqual({ 'a.html': '前' });
});
