import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** 手分けの1つ。 */
export interface Part {
  /** 1/2 など。0/2 は全国のページ。空なら分けない。 */
  shard: string;
  /** 組の市に加えて、全国のページも作るか。 */
  nation: boolean;
  /** 変わった市だけを作るときの、市のコード。空ならすべて。 */
  changed: readonly string[];
  folder: string;
}

/** どの部分にも共通の、先に作ったもの。 */
export interface Prepared {
  index: string;
  tables: string;
  /** Astro の控えを置くフォルダ。部分ごとに分ける。 */
  cache: string;
}

/** 1つの働き手の、JavaScript の物に使うメモリの上限（MB）。ねらいは2つで 2GB だが、ほかの分を足すと、全国では 2.7GB を測った（scripts/bench/results/national.md）。 */
const HEAP = 900;
/** 作りたてのものを置く場所（MB）。広いほど、ごみ集めが減る。 */
const NURSERY = 64;

interface Running {
  /** 組み上げ（束ね）が終わり、ページを書き始めたとき。 */
  bundled: Promise<void>;
  done: Promise<void>;
}

function started({ shard, nation, changed, folder }: Part, { index, tables, cache }: Prepared): Running {
  const env = { ...process.env, SHARD: shard, NATION: nation ? '1' : '', CHANGED: changed.join(','), OUT_DIR: folder, CACHE_DIR: join(cache, shard.replace('/', '-')), ATLAS_INDEX: index, ATLAS_TABLES: tables };
  const child = fork(join(import.meta.dirname, 'part.ts'), { env, execArgv: [`--max-old-space-size=${HEAP}`, `--max-semi-space-size=${NURSERY}`] });
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${shard} の部分を作れませんでした。前のサイトはそのままです。`))));
  });
  const bundled = new Promise<void>((resolve) => child.on('message', () => resolve()));
  return { bundled: Promise.race([bundled, done]), done };
}

/**
 * 部分を、CPU の数まで同時に作る。束ねている間は次を始めない：Astro は、束ねる元のファイルを
 * プロジェクトに1つしか置けないので、2つが同時に束ねると混ざる。
 */
export async function buildParts(parts: readonly Part[], prepared: Prepared): Promise<void> {
  const running = new Set<Promise<void>>();
  for (const part of parts) {
    if (running.size >= availableParallelism()) await Promise.race(running);
    const { bundled, done } = started(part, prepared);
    const tracked = done.finally(() => running.delete(tracked));
    tracked.catch(() => undefined);
    running.add(tracked);
    await bundled;
  }
  await Promise.all(running);
}
