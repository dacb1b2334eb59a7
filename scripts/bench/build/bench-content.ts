import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';

/** 測るためのものを置くフォルダ。公開しない。 */
export const CACHE = resolve('.cache', 'bench');

/** その数の団体の、作りものの内容のフォルダ。なければ作る。 */
export function benchContent(cities: number): string {
  const folder = join(CACHE, `content-${cities}-1`);
  if (!existsSync(folder)) execFileSync(process.execPath, ['scripts/bench-generate.ts', '--cities', String(cities), '--out', folder], { stdio: 'inherit' });
  return folder;
}

/** 測った機械。 */
export const machine = `${cpus()[0]?.model.trim() ?? '不明'}、CPU ${availableParallelism()}、メモリ ${Math.round(totalmem() / 1024 ** 3)}GB、Node ${process.version}`;
