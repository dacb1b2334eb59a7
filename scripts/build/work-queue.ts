import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** 働き手の決まり。 */
export interface Crew {
  /** 働き手のプログラム。仕事を受け取り、結果を返す（process.on('message')、process.send）。 */
  script: string;
  /** 働き手1人のメモリの上限（MB）。 */
  heap: number;
  /** 途中で止まったときに言うこと。 */
  trouble: string;
}

/** 働き手1人が、take で1つずつ、仕事がなくなるまで受け取る。 */
function worked<Task, Result>(worker: ChildProcess, take: () => Task | undefined, done: Result[], trouble: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const task = take();
      if (task === undefined) worker.disconnect();
      else worker.send(task as object);
    };
    worker.on('message', (result: Result) => {
      done.push(result);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(trouble))));
    next();
  });
}

/**
 * 大きい順に並べた仕事を、CPU の数の働き手に手分けする。結果の順は決まらない。
 * 半分の働き手は大きいほうから、半分は小さいほうから取る：大きい仕事が重なって、メモリが足りなくなることがない。
 */
export async function workThrough<Task, Result>(tasks: readonly Task[], { script, heap, trouble }: Crew): Promise<Result[]> {
  const queue = [...tasks];
  const done: Result[] = [];
  const workers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => fork(script, { execArgv: [`--max-old-space-size=${heap}`] }));
  try {
    await Promise.all(workers.map((worker, n) => worked(worker, () => (n % 2 === 0 ? queue.shift() : queue.pop()), done, trouble)));
  } finally {
    for (const worker of workers) worker.kill();
  }
  return done;
}
