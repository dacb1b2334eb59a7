import { rename, rm, stat } from 'node:fs/promises';

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

const previousOf = (target: string): string => `${target}.previous`;

/** 前の組み立てが入れ替えの途中で止まっていたら、前のサイトを元に戻す。 */
export async function recover(target: string): Promise<void> {
  if ((await exists(previousOf(target))) && !(await exists(target))) await rename(previousOf(target), target);
  await rm(previousOf(target), { recursive: true, force: true });
}

/** 名の付け替えだけで、できあがった made を target と入れ替える。失敗すれば前のサイトを戻す。 */
export async function swap(made: string, target: string): Promise<void> {
  const previous = previousOf(target);
  if (await exists(target)) await rename(target, previous);
  try {
    await rename(made, target);
  } catch (error) {
    if (await exists(previous)) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
