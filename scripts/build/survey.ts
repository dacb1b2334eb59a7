import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { surveyor, type AreaResult, type AreaTask } from './surveyor.ts';

/** これより多ければ、働き手に手分けする。少なければ、立ち上げる手間のほうが大きい（もう1つの CPU は、束ねるのに使う）。 */
const MOST_ALONE = 150;

/** 働き手1人のメモリの上限（MB）。 */
const HEAP = 700;

/** 働き手1人が、仕事がなくなるまで1つずつ受け取る。 */
function worked(worker: ChildProcess, queue: AreaTask[], done: AreaResult[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const task = queue.shift();
      if (task) worker.send(task);
      else worker.disconnect();
    };
    worker.on('message', (result: AreaResult) => {
      done.push(result);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('内容を調べる途中で止まりました'))));
    next();
  });
}

/** 都道府県ごとに調べる。市が多ければ、大きい県から順に、CPU の数だけ手分けする。 */
export async function surveyed(tasks: readonly AreaTask[]): Promise<AreaResult[]> {
  const cities = tasks.reduce((sum, { folders }) => sum + folders.length, 0);
  if (cities <= MOST_ALONE) return tasks.map(surveyor());
  const queue = tasks.toSorted((a, b) => b.folders.length - a.folders.length);
  const done: AreaResult[] = [];
  const workers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => fork(join(import.meta.dirname, 'survey-worker.ts'), { execArgv: [`--max-old-space-size=${HEAP}`] }));
  try {
    await Promise.all(workers.map((worker) => worked(worker, queue, done)));
  } finally {
    for (const worker of workers) worker.kill();
  }
  return done;
}
