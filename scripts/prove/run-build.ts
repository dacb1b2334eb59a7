import { execFileSync } from 'node:child_process';

/** npm run build（または、ほかの命令）を動かし、かかった秒を返す。 @throws Error 失敗したとき。 */
export function runBuild(env: Readonly<Record<string, string>>, script = 'scripts/build.ts', args: readonly string[] = []): number {
  const started = performance.now();
  execFileSync(process.execPath, [script, ...args], { env: { ...process.env, ATLAS_SOURCES: '', SHARD: '', WHOLE: '', ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - started) / 1000;
}
