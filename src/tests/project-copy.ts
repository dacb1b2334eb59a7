/** 丈夫さの試験のための、プロジェクトの写し。部品（node_modules）だけは、もとのものを指す。 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesIn } from './built-site.ts';

const PARTS = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** いちばん小さな市だけを組み立てて、時間を節約する。 */
const CITY = '092134';

/** 名に空白と日本語を含むフォルダに写す。 */
export function projectCopy(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'atlas-robust-')), '協働 アトラス の写し（試験）');
  for (const part of PARTS) cpSync(resolve(part), join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

export interface BuildOptions {
  site?: string;
  env?: NodeJS.ProcessEnv;
  /** この番号の利用者として動かす。 */
  uid?: number;
}

const optionsOf = (folder: string, { site = 'dist', env = {}, uid }: BuildOptions): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } => ({
  cwd: folder,
  env: { ...process.env, DIST: join(folder, site), CITIES: CITY, BUILD_DATE: '2026-11-21', ASTRO_TELEMETRY_DISABLED: '1', HOME: folder, ...env },
  ...(uid === undefined ? {} : { uid, gid: uid }),
});

const COMMAND = ['scripts/build.ts'];

/** 終わるまで待つ組み立て。 */
export function build(folder: string, options: BuildOptions = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, COMMAND, { ...optionsOf(folder, options), encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** 途中で止められる組み立て。 */
export const startBuild = (folder: string, options: BuildOptions = {}): ChildProcess => spawn(process.execPath, COMMAND, { ...optionsOf(folder, options), stdio: 'ignore' });

export const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => {
  if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode);
  else child.once('exit', (code) => done(code));
});

/** サイトの中身の指紋。1字でも、1ファイルでも違えば変わる。ないときは「なし」。 */
export function fingerprint(site: string): string {
  if (!existsSync(site)) return 'なし';
  const hash = createHash('sha256');
  for (const file of filesIn(site)) hash.update(`${file}\0`).update(readFileSync(join(site, file))).update('\0');
  return hash.digest('hex').slice(0, 16);
}
