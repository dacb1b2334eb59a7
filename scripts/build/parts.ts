import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sharedAreas } from '../../src/reader/index.ts';

/** 手分けの1つ。 */
export interface Part {
  /** 全国のページも作るか。 */
  nation: boolean;
  /** ページを作る市のコード。 */
  cities: readonly string[];
}

/** どの部分にも共通のもの：先に作ったもの（目次、表の事実、束ねたもの）と、書き出すサイトのフォルダ。 */
export interface Prepared {
  index: string;
  tables: string;
  /** 確かめた内容を、市ごとに書いたフォルダ。 */
  cities: string;
  bundle: string;
  site: string;
}

/** 働き手1人が受け持つ、少なくともの市の数。立ち上げて速く動くようになるまでに CPU 5秒ほどかかるので、76市では1人のほうが CPU が1割から2割少ない。 */
const FEWEST = 100;
/** 1人の、JavaScript の物に使うメモリの上限（MB）。 */
const HEAP = 900;
/** 作りたてのものを置く場所（MB）。広いほど、ごみ集めが減る。 */
const NURSERY = 64;

/**
 * 働き手の V8 の決まり。pretenuring は止める：ページの物は、次のページまでにごみになるのに、長く生きるものと見なされて古い世代に置かれ、
 * そこから指される新しい物まで、次の大掃除まで残る。Astro.slots をやめたこと（src/components/rewritten.ts）と合わせて、4,756ページの CPU が1秒ほど減った。束ねる働き手では、差がない。
 */
const V8 = [`--max-old-space-size=${HEAP}`, `--max-semi-space-size=${NURSERY}`, '--no-allocation-site-pretenuring'];

/** CHANGED に書く、どの市でもないもの。空では、すべての市になる。 */
const NO_CITY = '-';

/** 市のコードを、環境変数 CHANGED に書く形に。 */
export const changedOf = (cities: readonly string[]): string => cities.join(',') || NO_CITY;

/** cities を、都道府県を分けずに、CPU の数まで手分けする。全国のページは、はじめの1人が作る。 */
export function partsFor(cities: readonly string[], nation: boolean): Part[] {
  const workers = Math.max(1, Math.min(availableParallelism(), Math.floor(cities.length / FEWEST)));
  const areas = sharedAreas(cities, workers);
  return Array.from({ length: workers }, (_, n) => ({ nation: nation && n === 0, cities: cities.filter((code) => areas.get(code.slice(0, 2)) === n + 1) }));
}

/** 働き手を1人立てて、終わるまで待ち、働き手の送った数（なければ0）を返す。signal で止められる。 */
export function worked(script: string, own: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<number> {
  const child = fork(join(import.meta.dirname, script), { env: { ...process.env, ...own }, execArgv: V8, signal });
  return new Promise((resolve, reject) => {
    let count = 0;
    child.on('message', (sent) => void (count = Number(sent)));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(count) : reject(new Error('ページを作れませんでした。前のサイトはそのままです。'))));
  });
}

/** 束ねたものから、手分けしてページを作り、site に書く。ページの数を返す。 */
export async function buildParts(parts: readonly Part[], { index, tables, cities: checked, bundle, site }: Prepared): Promise<number> {
  const common = { ATLAS_INDEX: index, ATLAS_TABLES: tables, ATLAS_CITIES: checked, BUNDLE: bundle, OUT_DIR: site };
  const counts = await Promise.all(parts.map(({ nation, cities }) => worked('page-maker.ts', { ...common, NATION: nation ? '1' : '0', CHANGED: changedOf(cities) })));
  return counts.reduce((sum, count) => sum + count, 0);
}
