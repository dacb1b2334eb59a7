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

/** 働き手1人が、仕事がなくなるまで1つずつ受け取る。 */
function worked<Task, Result>(worker: ChildProcess, queue: Task[], done: Result[], trouble: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const task = queue.shift();
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

/** 仕事を、並びの順に、CPU の数の働き手に手分けする。結果の順は決まらない。 */
export async function workThrough<Task, Result>(tasks: readonly Task[], { script, heap, trouble }: Crew): Promise<Result[]> {
  const queue = [...tasks];
  const done: Result[] = [];
  const workers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => fork(script, { execArgv: [`--max-old-space-size=${heap}`] }));
  try {
    await Promise.all(workers.map((worker) => worked(worker, queue, done, trouble)));
  } finally {
    for (const worker of workers) worker.kill();
  }
  return done;
}
