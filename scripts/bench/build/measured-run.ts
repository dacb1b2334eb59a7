import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** 1回の組み立ての費用。 */
export interface Cost {
  /** かかった秒。 */
  wall: number;
  /** CPU の秒（プログラムの分）。働き手の分も入る。 */
  user: number;
  /** CPU の秒（OS の分）。 */
  system: number;
  /** メモリの最大（MB）。同時に動く働き手を合わせたもの。 */
  memory: number;
}

export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** /proc の CPU の目盛りは、Linux ではいつも1秒に100。 */
const TICKS = 100;
const PAGE_BYTES = 4096;
const SAMPLE_MS = 100;

const procFile = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return ''; // 見ている間に終わった
  }
};

/** stat の、名（括弧の中に空白がありうる）のあとの項目。0番が状態。 */
const statFields = (pid: string): string[] => procFile(`${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];

/** 終わった子の、CPU の秒。 */
function childrenCpu(): { user: number; system: number } {
  const fields = statFields('self');
  return { user: Number(fields[13]) / TICKS, system: Number(fields[14]) / TICKS };
}

/** プロセスの組（group）の、いまのメモリの合計（MB）。 */
function groupMemory(group: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && Number(statFields(name)[2]) === group);
  return pids.reduce((sum, pid) => sum + Number(procFile(`${pid}/statm`).split(' ')[1] ?? 0), 0) * (PAGE_BYTES / 1024 / 1024);
}

/**
 * 命令を動かし、時間とメモリを測る。Linux だけ（/proc を読む）。
 * @throws Error 命令が失敗したとき。
 */
export function measuredRun({ file, args, cwd, env }: Command): Promise<Cost> {
  const before = childrenCpu();
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let memory = 0;
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    const sampling = setInterval(() => (memory = Math.max(memory, groupMemory(child.pid ?? 0))), SAMPLE_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      const wall = (performance.now() - started) / 1000;
      const { user, system } = childrenCpu();
      if (code === 0) resolve({ wall, user: user - before.user, system: system - before.system, memory: Math.round(memory) });
      else reject(new Error(`${file} ${args.join(' ')} が失敗しました\n${told.slice(-2000)}`));
    });
  });
}
