/** 組み立てたサイトを、名の付け替えだけで入れ替える。いつ止められても、前か新しいサイトのどちらかが、そっくり残る。 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** 入れ替えは一瞬で済むので、これより長く残る鍵は、止められた組み立てのもの。 */
const STALE_MS = 30_000;
const WAIT_MS = 50;

const previousOf = (target: string): string => `${target}.previous`;

/** その番号のプログラムが、まだ動いているか。 */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** 鍵を持つ組み立てが、もういないか。 */
async function abandoned(lock: string): Promise<boolean> {
  const made = await stat(lock).catch(() => undefined);
  if (!made) return false;
  const owner = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => ''));
  return owner > 0 ? !alive(owner) : Date.now() - made.mtimeMs > STALE_MS;
}

/** 1つの行き先を、同時に2つの組み立てが入れ替えないようにする。鍵はフォルダ（作れるのは1つだけ）。 */
async function exclusively(target: string, work: () => Promise<void>): Promise<void> {
  const lock = `${target}.lock`;
  await mkdir(dirname(target), { recursive: true });
  for (let waited = 0; ; waited += WAIT_MS) {
    const error = await mkdir(lock).then(() => undefined, (reason: NodeJS.ErrnoException) => reason);
    if (!error) break;
    if (error.code !== 'EEXIST') throw error;
    if (waited > STALE_MS) throw new Error(`ほかの組み立てが終わりません。動いていなければ、${lock} を消してください。`);
    if (await abandoned(lock)) await rm(lock, { recursive: true, force: true });
    else await setTimeout(WAIT_MS);
  }
  try {
    await writeFile(join(lock, 'pid'), String(process.pid));
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function restore(target: string): Promise<void> {
  const previous = previousOf(target);
  if (existsSync(previous) && !existsSync(target)) await rename(previous, target);
  await rm(previous, { recursive: true, force: true });
}

/** 前の組み立てが入れ替えの途中で止まっていたら、前のサイトを元に戻す。止まっていなければ、何もしない。 */
export async function recoverSite(target: string): Promise<void> {
  if (!existsSync(previousOf(target))) return;
  await exclusively(target, () => restore(target));
}

/** 組み立てた work を target にする。失敗すれば、前のサイトを戻す。 */
export async function swapSite(work: string, target: string): Promise<void> {
  await exclusively(target, async () => {
    await restore(target);
    if (existsSync(target)) await rename(target, previousOf(target));
    try {
      await rename(work, target);
    } finally {
      await restore(target);
    }
  });
}

/** 組み立ての場所。行き先と同じディスクの中に置く（別のディスクへは、名の付け替えで移せない）。 */
export async function workFolder(target: string): Promise<string> {
  const here = resolve('.build');
  const [mine, theirs] = await Promise.all([stat('.'), stat(dirname(target)).catch(() => undefined)]);
  const folder = theirs && theirs.dev !== mine.dev ? `${target}.building` : here;
  await mkdir(folder, { recursive: true });
  await clearAbandoned(folder);
  return join(folder, String(process.pid));
}

/** 止められた組み立ての残りを片づける。 */
async function clearAbandoned(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => /^\d+(?:-cache)?$/u.test(name) && !alive(Number.parseInt(name, 10)));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
