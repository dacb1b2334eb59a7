/**
 * 作りものの内容を作る：npm run bench:generate -- --cities 303 --seed 1 [--out フォルダ]
 * 同じ数と種なら、いつも同じ内容になる。content/ には書かず、公開もしない。
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cityFiles } from './bench/generate/city-files.ts';
import { chosenGovernments, type LocalGovernment } from './bench/generate/local-governments.ts';

const { values } = parseArgs({ options: { cities: { type: 'string', default: '15' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
const count = Number(values.cities);
const seed = Number(values.seed);
const root = resolve(values.out ?? join('.cache', 'bench', `content-${count}-${seed}`));

const text = (path: string, data: unknown): string => (path.endsWith('.json') ? `${JSON.stringify(data, null, 2)}\n` : String(data));

async function writeCity(city: LocalGovernment): Promise<number> {
  const folder = join(root, `${city.code}-${city.romaji}`);
  const files = cityFiles(city, seed);
  for (const part of new Set(files.map(([path]) => dirname(join(folder, path))))) await mkdir(part, { recursive: true });
  await Promise.all(files.map(([path, data]) => writeFile(join(folder, path), text(path, data))));
  return files.length;
}

async function main(): Promise<void> {
  if (root.startsWith(resolve('content'))) throw new Error('content/ には書きません。--out に別のフォルダを書いてください。');
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const shared of ['vocabulary', 'site']) await cp(join('content', shared), join(root, shared), { recursive: true });
  let files = 0;
  for (const city of chosenGovernments(count)) files += await writeCity(city);
  console.log(`${count}団体、${files}ファイルを作りました（種 ${seed}）→ ${root}`);
}

await main();
