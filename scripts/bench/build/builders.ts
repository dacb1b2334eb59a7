import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE } from './bench-content.ts';
import { writeBareSite } from './bare-site.ts';
import { writeEleventySite } from './eleventy-site.ts';
import { writeHugoSite } from './hugo-site.ts';
import type { Command } from './measured-run.ts';
import type { RivalShape } from './rival-content.ts';

/** 測る相手1つ。 */
export interface Builder {
  name: string;
  version: string;
  /** サイトの元を書く。 */
  prepare: (folder: string, shape: RivalShape) => Promise<void>;
  /** folder から out へ組み立てる命令。 */
  command: (folder: string, out: string) => Command;
}

/** 比べる道具を置くフォルダ。package.json には入れない。 */
export const TOOLS = join(CACHE, 'tools');
export const ELEVENTY_VERSION = '3.1.7';
const ELEVENTY = join(TOOLS, 'eleventy', 'node_modules', '@11ty', 'eleventy');

const versionIn = (folder: string): string => (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

function hugoVersion(): string | null {
  try {
    return /v(\d+\.\d+\.\d+)/u.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1] ?? null;
  } catch {
    return null;
  }
}

const bare = (): Builder => ({
  name: '素の Astro',
  version: versionIn(resolve('node_modules', 'astro')),
  prepare: writeBareSite,
  command: (folder, out) => ({ file: process.execPath, args: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], cwd: folder, env: { OUT_DIR: out, CACHE_DIR: join(folder, '.cache') } }),
});

const hugo = (version: string): Builder => ({ name: 'Hugo', version, prepare: writeHugoSite, command: (folder, out) => ({ file: 'hugo', args: ['--quiet', '-d', out], cwd: folder }) });

const eleventy = (): Builder => ({
  name: 'Eleventy',
  version: versionIn(ELEVENTY),
  prepare: writeEleventySite,
  command: (folder, out) => ({ file: process.execPath, args: [join(ELEVENTY, 'cmd.cjs'), '--quiet', `--output=${out}`], cwd: folder }),
});

/** 測れる相手と、この機械に入っていない相手の名。 */
export function builders(): { found: Builder[]; absent: string[] } {
  const version = hugoVersion();
  const found = [bare(), ...(version === null ? [] : [hugo(version)]), ...(existsSync(ELEVENTY) ? [eleventy()] : [])];
  return { found, absent: ['Hugo', 'Eleventy'].filter((name) => !found.some((builder) => builder.name === name)) };
}
