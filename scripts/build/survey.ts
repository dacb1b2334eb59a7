import { join } from 'node:path';
import { surveyor, type AreaResult, type AreaTask } from './surveyor.ts';
import { workThrough } from './work-queue.ts';

/** これより多ければ、働き手に手分けする。少なければ、立ち上げる手間のほうが大きい（もう1つの CPU は、束ねるのに使う）。 */
const MOST_ALONE = 150;

/** 都道府県ごとに調べる。市が多ければ、大きい県から順に、CPU の数だけ手分けする。 */
export async function surveyed(tasks: readonly AreaTask[]): Promise<AreaResult[]> {
  const cities = tasks.reduce((sum, { folders }) => sum + folders.length, 0);
  if (cities <= MOST_ALONE) return tasks.map(surveyor());
  const largestFirst = tasks.toSorted((a, b) => b.folders.length - a.folders.length);
  return workThrough<AreaTask, AreaResult>(largestFirst, { script: join(import.meta.dirname, 'survey-worker.ts'), heap: 700, trouble: '内容を調べる途中で止まりました' });
}
