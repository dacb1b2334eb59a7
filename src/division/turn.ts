/** 順番：同じものを、同時に2つの組み立てが触らないようにする。札はフォルダ（同じ名では1つしか作れない）。 */
import { rmSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** 持ち主の番号を書く前に止められた札は、これを過ぎたら捨ててよい。 */
const STALE_MS = 30_000;
/** これより長くは待たない。持ち主の番号が、電源を入れ直したあとで別のものに使われていることがあるため。 */
const LONGEST_MS = 600_000;
const WAIT_MS = 50;

/** その番号のプログラムが、まだ動いているか。 */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** 札の持ち主が、もういないか。 */
async function abandoned(token: string): Promise<boolean> {
  const made = await stat(token).catch(() => undefined);
  if (!made) return false;
  const owner = Number(await readFile(join(token, 'pid'), 'utf8').catch(() => ''));
  return owner > 0 ? !alive(owner) : Date.now() - made.mtimeMs > STALE_MS;
}

const made = (token: string): Promise<boolean> =>
  mkdir(token).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

/**
 * 順番が来るまで待ち、札を取る。返す関数で札を返す。プログラムが終われば、札はひとりでに返る。
 * @throws Error 札を作れないとき、待っても順番が来ないとき。
 */
export async function takeTurn(token: string): Promise<() => void> {
  await mkdir(dirname(token), { recursive: true });
  for (let waited = 0; !(await made(token)); waited += WAIT_MS) {
    if (waited > LONGEST_MS) throw new Error(`ほかの組み立てが終わりません。動いていなければ、${token} を消してください。`);
    if (await abandoned(token)) rmSync(token, { recursive: true, force: true });
    else await setTimeout(WAIT_MS);
  }
  const release = (): void => {
    process.off('exit', release);
    rmSync(token, { recursive: true, force: true });
  };
  process.on('exit', release);
  await writeFile(join(token, 'pid'), String(process.pid));
  return release;
}
