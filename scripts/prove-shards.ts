/**
 * 手分けして作って合わせたサイトが、1度に作ったサイトと1バイトも違わないことを示す：
 * npm run prove:shards -- [--cities 50] [--shards 3]。検索の索引も比べる（INDEX=0 なら除く）。
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inPlaces } from './prove/places.ts';
import { runBuild } from './prove/run-build.ts';
import { report } from './prove/same-site.ts';

const { values } = parseArgs({ options: { cities: { type: 'string', default: '50' }, shards: { type: 'string', default: '3' } } });
const shards = Number(values.shards);

await inPlaces(Number(values.cities), (folder, content) => {
  const whole = join(folder, 'whole');
  console.log(`1度に：${runBuild({ CONTENT_DIR: content, DIST: whole }).toFixed(1)}秒`);
  const parts = Array.from({ length: shards + 1 }, (_, n) => {
    const part = join(folder, `part-${n}`);
    console.log(`${n}/${shards}：${runBuild({ CONTENT_DIR: content, DIST: part, SHARD: `${n}/${shards}` }).toFixed(1)}秒`);
    return part;
  });
  const joined = join(folder, 'joined');
  console.log(`合わせる：${runBuild({ CONTENT_DIR: content, DIST: joined }, 'scripts/join-shards.ts', parts).toFixed(1)}秒`);
  report(`${values.cities}市を${shards}つに分けて合わせたもの`, { one: joined, other: whole });
});
