import { join } from 'node:path';
import { hasManyCities } from '../../src/model/index.ts';
import { cityFolders, contentRoot, division } from '../../src/reader/index.ts';
import { reportProblems } from '../check-content.ts';
import { strayProblems } from '../stray-problems.ts';
import { bundled, whileBundling, type Bundled } from './bundling.ts';
import { indexSite, type IndexReport } from './index-site.ts';
import { siteKey } from './keys.ts';
import { cacheIn, checkedIn, makeSite } from './make-site.ts';
import { dropRecord, readRecord, writeRecord, type BuildRecord } from './record.ts';
import { renew } from './renew.ts';
import { placeBesideChanged, renewalOf, reuseOf, type Reuse } from './reuse.ts';
import { shardKey, writeShardNote } from './shard-note.ts';
import { surveyNation, type Survey } from './survey-nation.ts';
import { inTurn, swap } from './swap.ts';

/** このたびの組み立て。 */
interface Job {
  /** 行き先。 */
  target: string;
  work: string;
  site: string;
  many: boolean;
  /** 全国のページも作るか。 */
  nation: boolean;
  /** 手分けの1つ（0/4 など）。手分けしないなら空。 */
  shard: string;
  /** 控えと手分けの鍵。どちらもしないなら空。 */
  key: string;
}

/** 組み立てた結果。 */
export interface Built {
  pages: number;
  /** そのうち、検索の索引にかかった秒。 */
  indexSeconds: number;
  index: IndexReport;
  cities: number;
  /** 変わった分だけを作り直したとき、その市の数。全部を作ったら null。 */
  changed: number | null;
}

/** 検索の索引も作るか。手分けの1つには作らない（合わせたあとで、全体に作る）。INDEX=0 は、索引を除いた時間を測るため。 */
const INDEXED = !process.env['SHARD'] && process.env['INDEX'] !== '0';

const WRONG = '内容に誤りがあるので、組み立てません。前のサイトはそのままです。';

function jobIn(work: string, target: string): Job {
  const many = hasManyCities(cityFolders(contentRoot()));
  const shard = process.env['SHARD'] ?? '';
  return { target, work, site: join(work, 'site'), many, nation: shard === '' || shard.startsWith('0/'), shard, key: many || shard !== '' ? siteKey(contentRoot()) : '' };
}

/** 変わった市だけを作れるように、控えを残すか。 */
const keepsRecord = ({ many, shard }: Job): boolean => many && shard === '';

/** 都道府県の表を置く所。全国のページを作る組だけが公開し、ほかの組は、大きさを知るために作る。 */
function tableFolder({ nation, many, work, site }: Job): string {
  if (many) return nation ? join(site, 'data', 'in') : join(work, 'tables');
  return nation ? join(work, 'tables') : '';
}

/** 内容を調べて確かめる。すべてを作るときは、その間に束ねておく。 */
async function surveyedSite(job: Job, record: BuildRecord | undefined, tables: string): Promise<[Bundled | undefined, Survey]> {
  const check = async (): Promise<Survey> => {
    const survey = await surveyNation({ record, tables, checked: checkedIn(job.work), kept: keepsRecord(job) });
    const problems = reportProblems([...survey.problems, ...(await strayProblems(contentRoot()))]);
    if (problems > 0) throw new Error(WRONG);
    return survey;
  };
  if (record) return [undefined, await check()];
  const codes = cityFolders(contentRoot()).map((folder) => folder.slice(0, 6));
  return whileBundling((signal) => bundled(codes.filter(division(codes).city), cacheIn(job.work), signal), check);
}

interface Made {
  survey: Survey;
  reuse: Reuse;
  changed: number;
  report: Pick<Built, 'pages' | 'indexSeconds' | 'index'>;
}

async function indexed({ site, target }: Job, record: BuildRecord | undefined, reuse: Reuse): Promise<IndexReport> {
  if (!INDEXED) return { shelves: 0, files: 0, bytes: 0 };
  if (!record) return indexSite(site);
  placeBesideChanged(site, target, reuse);
  return indexSite(site, target);
}

/** ページと索引を site に作る。前の組み立ての控えがあれば、変わった分だけ。 */
async function made(job: Job, record: BuildRecord | undefined): Promise<Made> {
  const { site, key, shard } = job;
  const tables = tableFolder(job);
  const [ready, survey] = await surveyedSite(job, record, tables);
  const { changed, pages } = await makeSite({ ...job, survey, record, tables, ready }, site);
  if (shard !== '') writeShardNote(site, { shard, key: shardKey(key, survey.inputs) });
  const reuse = reuseOf(changed, survey);
  const started = performance.now();
  const index = await indexed(job, record, reuse);
  return { survey, reuse, changed: changed.length, report: { pages, index, indexSeconds: (performance.now() - started) / 1000 } };
}

const remember = ({ target, key }: Job, { areas, inputs }: Survey): void => writeRecord(target, { site: key, areas, inputs: Object.fromEntries(inputs) });

/** 全部を作り、前のサイトと入れ替える。 */
async function whole(job: Job): Promise<Built> {
  const { survey, report } = await made(job, undefined);
  await swap(job.site, job.target);
  if (keepsRecord(job)) remember(job, survey);
  return { ...report, cities: survey.index.length, changed: null };
}

/**
 * 前のサイトから変わった市と、その都道府県と、全国のものだけを作り、その場で入れ替える。前の組み立ての控えがなければ、何もしない。
 * 控えのサイトが途中で変わらないように、終わるまで順番を離さない。
 */
const renewed = (job: Job): Promise<Built | undefined> =>
  inTurn(job.target, async () => {
    const record = readRecord(job.target, job.key);
    if (!record) return undefined;
    const { survey, reuse, changed, report } = await made(job, record);
    const renewal = renewalOf(job.site, job.target, reuse);
    dropRecord(job.target);
    renew(job.site, job.target, renewal, job.work);
    remember(job, survey);
    return { ...report, cities: survey.index.length, changed };
  });

/** work で組み立て、target を新しくする。市が多ければ、できるだけ前のサイトを生かす。WHOLE=1 なら、いつも全部を作る。 */
export async function buildSite(work: string, target: string): Promise<Built> {
  const job = jobIn(work, target);
  const again = keepsRecord(job) && process.env['WHOLE'] !== '1' ? await renewed(job) : undefined;
  return again ?? whole(job);
}
