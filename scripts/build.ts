/** 組み立て：npm run build。内容を確かめ、別のフォルダに組み立て、検索の索引を作り、最後に dist/ と入れ替える。 */
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildFailure } from './build-failure.ts';
import { cityFolders, contentRoot, division } from '../src/reader/index.ts';
import { hasManyCities } from '../src/model/index.ts';
import { indexSite } from './build/index-site.ts';
import { siteKey } from './build/keys.ts';
import { bundled, whileBundling, type Bundled } from './build/bundling.ts';
import { cacheIn, makeSite } from './build/make-site.ts';
import { readRecord, writeRecord, type BuildRecord } from './build/record.ts';
import { shardKey, writeShardNote } from './build/shard-note.ts';
import { surveyNation, type Survey } from './build/survey-nation.ts';
import { recover, swap, workFolder } from './build/swap.ts';
import { reportProblems } from './check-content.ts';
import { strayProblems } from './stray-problems.ts';

const target = resolve(process.env['DIST'] ?? 'dist');

/** 同じ名の環境変数があると、Astro の import.meta.env がそちらを使い、住所が狂う。設定は SITE_URL と BASE_PATH で受ける。 */
const LEAKING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX'];

/** 検索の索引も作るか。手分けの1つには作らない（合わせたあとで、全体に作る）。INDEX=0 は、索引を除いた時間を測るため。 */
const INDEXED = !process.env['SHARD'] && process.env['INDEX'] !== '0';

const WRONG = '内容に誤りがあるので、組み立てません。前のサイトはそのままです。';

/** 都道府県の表を置く所。全国のページを作る組だけが公開し、ほかの組は、大きさを知るために作る。 */
function tableFolder({ nation, many }: { nation: boolean; many: boolean }, work: string, site: string): string {
  if (many) return nation ? join(site, 'data', 'in') : join(work, 'tables');
  return nation ? join(work, 'tables') : '';
}

/** 内容を調べて確かめる。すべてを作るときは、その間に束ねておく。 */
async function surveyedSite(record: BuildRecord | undefined, work: string, tables: string): Promise<[Bundled | undefined, Survey]> {
  const check = async (): Promise<Survey> => {
    const survey = await surveyNation(record, tables);
    const problems = reportProblems([...survey.problems, ...(await strayProblems(contentRoot()))]);
    if (problems > 0) throw new Error(WRONG);
    return survey;
  };
  if (record) return [undefined, await check()];
  const codes = cityFolders(contentRoot()).map((folder) => folder.slice(0, 6));
  return whileBundling((signal) => bundled(codes.filter(division(codes).city), cacheIn(work), signal), check);
}

/** サイトを作る。入れ替えたあとにする控えの書き込みを返す。 */
async function buildSite(work: string, site: string): Promise<() => void> {
  const many = hasManyCities(cityFolders(contentRoot()));
  const shard = process.env['SHARD'] ?? '';
  const kept = many && shard === '';
  const key = kept || shard !== '' ? siteKey(contentRoot()) : ''; // 控えも手分けもしないときは、要らない
  const kind = { many, nation: shard === '' || shard.startsWith('0/') };
  const record = kept && process.env['WHOLE'] !== '1' ? readRecord(target, key) : undefined;
  const tables = tableFolder(kind, work, site);
  const [ready, survey] = await surveyedSite(record, work, tables);
  const changed = await makeSite({ survey, record, target, work, tables, ready, ...kind }, site);
  if (shard !== '') writeShardNote(site, { shard, key: shardKey(key, survey.inputs) });
  if (record) console.log(`前の組み立てから変わった${changed.length}市と、全国のページを作り直しました（全部で${survey.index.length}市）。`);
  return () => {
    if (kept) writeRecord(target, { site: key, areas: survey.areas, inputs: Object.fromEntries(survey.inputs) });
  };
}

async function pageCount(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

async function buildIn(work: string, started: number): Promise<void> {
  const site = join(work, 'site');
  const finish = await buildSite(work, site);
  const pages = await pageCount(site);
  const astroSeconds = (performance.now() - started) / 1000;
  const index = INDEXED ? await indexSite(site) : { shelves: 0, files: 0, bytes: 0 };
  await swap(site, target);
  finish();
  const seconds = (performance.now() - started) / 1000;
  console.log(`組み立てました：${pages}ページ、${seconds.toFixed(1)}秒（1ページ ${((seconds / pages) * 1000).toFixed(1)}ミリ秒。うち検索の索引 ${(seconds - astroSeconds).toFixed(1)}秒、${index.shelves}書架、${index.files}ファイル、${Math.round(index.bytes / 1024)}KB）→ ${join(target, '/')}`);
}

async function main(): Promise<void> {
  const started = performance.now();
  for (const name of LEAKING) delete process.env[name];
  await recover(target);
  const work = await workFolder(target);
  try {
    await buildIn(work, started);
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => undefined);
  }
}

try {
  await main();
} catch (error) {
  console.error(buildFailure(error));
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
