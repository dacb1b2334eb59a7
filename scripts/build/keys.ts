import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory } from '../../src/history/git.ts';
import { neighbourCodes, type CityIndex } from '../../src/model/index.ts';
import { SHARED_FOLDERS } from '../../src/reader/index.ts';
import { buildDate } from '../../src/text/clock.ts';
import { filesIn } from './folders.ts';

const hashOf = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

function* contentsOf(folder: string): Generator<string | Uint8Array> {
  for (const file of filesIn(folder)) {
    yield file;
    yield readFileSync(join(folder, file));
  }
}

/** どのページにも関わるもの：ソース、設定、日付、住所、語彙。これが変われば、すべてを作り直す。 */
function* siteParts(root: string): Generator<string | Uint8Array> {
  for (const folder of ['src', 'public', 'scripts/build']) yield* contentsOf(folder);
  for (const file of ['astro.config.mjs', 'package-lock.json']) yield readFileSync(file);
  for (const folder of SHARED_FOLDERS) yield* contentsOf(join(root, folder));
  yield buildDate();
  for (const name of ['SITE_URL', 'BASE_PATH', 'CITIES', 'SHARE_IMAGES', 'INDEX']) yield `${name}=${process.env[name] ?? ''}`;
}

export const siteKey = (root: string): string => hashOf(siteParts(root));

/** 都道府県のフォルダの、大きさと時刻。中身を読まずに、変わっていないことを確かめる。 */
export function areaSignature(root: string, folders: readonly string[]): string {
  return hashOf(folders.flatMap((folder) => filesIn(join(root, folder)).map((file) => {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, folder, file));
    return `${folder}/${file} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  })));
}

/** 目次のうち、ほかの市と都道府県のページにも出る、全国の数。 */
const nationFacts = (index: readonly CityIndex[]): string => hashOf(index.map(({ area, prefecture, schemes }) => JSON.stringify([area, prefecture, schemes.map(({ kind, audiences }) => [kind, audiences])])));

/** 市 → 更新日と更新の一覧に出る、git の記録。記録が使えなければ、どの市も同じ。 */
function historyKeys(root: string): (code: string) => string {
  const history = readHistory(root);
  if (typeof history === 'string') return () => history;
  const lines = new Map<string, string[]>();
  const add = (path: string, line: string): void => {
    const code = path.slice(0, 6);
    const known = lines.get(code);
    if (known) known.push(line);
    else lines.set(code, [line]);
  };
  for (const { hash, files } of history.commits) for (const { path } of files) add(path, `${hash} ${path}`);
  for (const path of history.dirty) add(path, `dirty ${path}`);
  return (code) => hashOf(lines.get(code) ?? []);
}

/**
 * 市ごとの、ページに出るもののすべてを表す鍵：自分の中身と更新の記録、近くの市の中身、全国の数。
 * 前の組み立てと同じなら、その市のページは前のものと1字も違わない。
 */
export function cityInputs(root: string, index: readonly CityIndex[], keys: ReadonlyMap<string, string>): Map<string, string> {
  const facts = nationFacts(index);
  const history = historyKeys(root);
  const near = neighbourCodes(index);
  return new Map(index.map(({ code }) => [code, hashOf([facts, keys.get(code) ?? '', history(code), ...near(code).map((other) => keys.get(other) ?? '')])]));
}
