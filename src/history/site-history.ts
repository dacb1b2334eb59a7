import { resolve } from 'node:path';
import { readHistory, type GitHistory } from './git.ts';
import { lastDates, type Commit } from './git-log.ts';
import { pageDates, type PageDate } from './page-dates.ts';
import { updatesOf, type Update, type UpdateContext } from './updates.ts';

/** 履歴が要るときに、ないと組み立てない（公開の手順だけがつける）。 */
const required = process.env['REQUIRE_HISTORY'] === '1';

const WHY = { none: '内容の履歴（git の記録）がありません', shallow: '内容の履歴が途中までしかありません（浅い写し）' } as const;

/** 履歴を開く。使えなければ警告し、更新日はどこも「不明」になる。 @throws Error REQUIRE_HISTORY=1 なのに使えないとき。 */
function opened(): GitHistory | undefined {
  const history = readHistory(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  if (typeof history !== 'string') return history;
  const message = `${WHY[history]}。更新日は「不明」と出します。全部の履歴を取り込んでから組み立ててください（git fetch --unshallow、または fetch-depth: 0）。`;
  if (required) throw new Error(message);
  console.warn(message);
  return undefined;
}

const history = opened();

/** 履歴が使えるか。 */
export const hasHistory = history !== undefined;

function dates(): (path: string) => PageDate {
  if (!history) return () => null;
  const known = lastDates(history.commits);
  return pageDates([...new Set([...known.keys(), ...history.dirty])], (file) => (history.dirty.has(file) ? null : (known.get(file) ?? null)));
}

/** そのページの内容が最後に変わった日（日本時間）。履歴がない、まだ記録していない変更がある、のときは null。 */
export const lastUpdated: (path: string) => PageDate = dates();

/** 市ごとの、変更のある記録。新しい順。 */
const byCode = new Map<string, Commit[]>();
for (const commit of history?.commits ?? []) {
  for (const code of new Set(commit.files.map(({ path }) => path.slice(0, 6)))) byCode.set(code, [...(byCode.get(code) ?? []), commit]);
}

/** 変更の一覧と更新の知らせで、1つの市について遡る回数。古いものは git の記録に残る。 */
const MOST_PER_CITY = 60;

/** ページの側から渡すもの。 */
type PageContext = Omit<UpdateContext, 'textOf'>;

/** 1つの市の更新。新しい順。 */
export function cityUpdates(code: string, { most = MOST_PER_CITY, ...context }: PageContext & { most?: number }): Update[] {
  const commits = (byCode.get(code) ?? []).slice(0, most);
  const blobs = commits.flatMap(({ files }) => files.filter(({ path }) => path.startsWith(`${code}-`)).flatMap(({ before, after }) => [before, after]));
  const texts = history?.contents(blobs.filter((blob) => blob !== null)) ?? new Map<string, string>();
  const found = commits.flatMap((commit) => updatesOf(commit, code, { ...context, textOf: (blob) => texts.get(blob) }));
  return found.sort((a, b) => (a.instant < b.instant ? 1 : a.instant > b.instant ? -1 : 0));
}

/** 全国の更新。変わったばかりの市だけを見るので、市が多くても軽い。 */
export function latestUpdates(context: PageContext, most: number): Update[] {
  const recent = [...byCode].sort(([, a], [, b]) => ((a[0]?.instant ?? '') < (b[0]?.instant ?? '') ? 1 : -1)).slice(0, most);
  return recent.flatMap(([code]) => cityUpdates(code, { ...context, most })).sort((a, b) => (a.instant < b.instant ? 1 : a.instant > b.instant ? -1 : a.code < b.code ? -1 : 1)).slice(0, most);
}
