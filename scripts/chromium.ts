/** 試験に使う本物のブラウザ。見つけ、なければ入れ、どちらもできなければ、何を入れればよいかを言う。 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const { env, platform } = process;

/** 静かに動かすための引数。裏の通信を止めるのは、通信の記録にサイトのものだけを残すため。 */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'].flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);
const MAC = ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) => [
  join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
  join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
]);
const WINDOWS = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
  folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')] : [],
);

/** ふつう置かれている所。最後は Playwright が入れる所。 */
function usualPlaces(): string[] {
  const own = { linux: LINUX, darwin: MAC, win32: WINDOWS }[platform as string] ?? [];
  return [...own, '/opt/google/chrome/chrome', chromium.executablePath()];
}

/** 動くか。Windows の chrome.exe は --version で画面を開くので、あるかどうかだけを見る。 */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  if (platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * 見つかったブラウザの場所。なければ undefined。
 * @throws Error CHROME_PATH が示すものが動かないとき。
 */
export function findChromium(): string | undefined {
  const given = env['CHROME_PATH'];
  if (!given) return usualPlaces().find(works);
  if (!works(given)) throw new Error(`CHROME_PATH の示すブラウザが動きません：${given}`);
  return given;
}

/** 命令をひとつ動かす。うまくいったか。標準出力は試験の結果と混ざらないよう、標準エラーへ出す。 */
function runs(command: string, args: readonly string[]): boolean {
  console.error(`　${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 }).status === 0;
}

const isRoot = (): boolean => process.getuid?.() === 0;
const hasApt = (): boolean => platform === 'linux' && existsSync('/usr/bin/apt-get');

/** Debian・Ubuntu で管理者なら apt で入れる。日本語の書体も入れる（文字の幅が本物になるように）。 */
function installByApt(): boolean {
  if (!isRoot() || !hasApt()) return false;
  return runs('apt-get', ['update']) && runs('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
}

/** Playwright の配るものを入れる。管理者なら、要る部品と書体も入れる。 */
function installByPlaywright(): boolean {
  const command = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const rights = isRoot() && hasApt() ? ['--with-deps'] : [];
  if (rights.length > 0) runs('apt-get', ['install', '-y', '--no-install-recommends', 'fonts-noto-cjk']);
  return runs(process.execPath, [command, 'install', ...rights, 'chromium']);
}

const REMEDY = [
  '試験に使うブラウザ（Chromium か Chrome）が見つからず、入れることもできませんでした。',
  '　Debian・Ubuntu：sudo apt-get install -y chromium fonts-noto-cjk',
  '　macOS・Windows：Google Chrome を入れてください',
  '　そのほか　　　：Chromium を入れ、その場所を CHROME_PATH に書いてください（例：CHROME_PATH=/opt/chrome/chrome npm test）',
].join('\n');

/**
 * ブラウザの場所。なければ入れる。
 * @throws Error 入れられないとき。何を入れればよいかを伝える。
 */
export function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  console.error('ブラウザが見つからないので、入れます。');
  for (const install of [installByApt, installByPlaywright]) {
    const path = install() ? findChromium() : undefined;
    if (path) return path;
  }
  throw new Error(REMEDY);
}

/** ブラウザを開く。閉じるのは呼んだ側。 */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: QUIET });

/** ブラウザの名と版。例：Chromium 152.0.7953.0 */
export const chromiumVersion = (path: string): string => (platform === 'win32' ? path : execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim());
