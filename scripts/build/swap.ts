/** 組み立てたサイトを、名の付け替えだけで入れ替える。いつ止められても、前か新しいサイトのどちらかが、そっくり残る（変わった市だけを入れ替えるときは renew.ts）。 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { alive, takeTurn } from '../../src/division/turn.ts';
import { undoRenewal, unfinishedRenewal } from './renew.ts';

const previousOf = (target: string): string => `${target}.previous`;

/** 1つの行き先を、同時に2つの組み立てが入れ替えないようにする。 */
export async function inTurn<T>(target: string, work: () => Promise<T>): Promise<T> {
  const release = await takeTurn(`${target}.lock`);
  try {
    return await work();
  } finally {
    release();
  }
}

async function restore(target: string): Promise<void> {
  const previous = previousOf(target);
  if (existsSync(previous) && !existsSync(target)) await rename(previous, target);
  undoRenewal(target);
  await rm(previous, { recursive: true, force: true });
}

/** 前の組み立てが入れ替えの途中で止まっていたら、前のサイトを元に戻す。止まっていなければ、何もしない。 */
export async function recover(target: string): Promise<void> {
  if (existsSync(previousOf(target)) || unfinishedRenewal(target)) await inTurn(target, () => restore(target));
}

/** できあがった made を target と入れ替える。失敗すれば、前のサイトを戻す。順番（inTurn）の中で呼ぶ。 */
export async function exchange(made: string, target: string): Promise<void> {
  await restore(target);
  if (existsSync(target)) await rename(target, previousOf(target));
  try {
    await rename(made, target);
  } finally {
    await restore(target);
  }
}

/** 順番を待って、made を target と入れ替える。 */
export const swap = (made: string, target: string): Promise<void> => inTurn(target, () => exchange(made, target));

/** 止められた組み立ての残りを片づける。 */
async function clearAbandoned(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => /^\d+$/u.test(name) && !alive(Number(name)));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** 組み立ての場所。行き先と同じディスクの中に作る（別のディスクへは、名の付け替えで移せない）。 */
export async function workFolder(target: string): Promise<string> {
  const [mine, theirs] = await Promise.all([stat('.'), stat(dirname(target)).catch(() => undefined)]);
  const folder = theirs && theirs.dev !== mine.dev ? `${target}.building` : resolve('.build');
  await mkdir(folder, { recursive: true });
  await clearAbandoned(folder);
  const work = join(folder, String(process.pid));
  await mkdir(work, { recursive: true });
  return work;
}
