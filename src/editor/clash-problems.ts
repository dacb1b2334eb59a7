import { labelPath } from '../reader/labels.ts';
import type { Problem } from '../reader/problem.ts';
import type { AnySchema } from './shape.ts';
import type { Clash } from './three-way.ts';

/** 窓に見せる値の長さ（字）。 */
const SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '（消した）');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** ほかの人と同じ所を違うものに直したときの、わけと直し方。 */
export const clashProblems = (file: string, schema: AnySchema, clashes: readonly Clash[]): Problem[] =>
  clashes.map(({ path, theirs, mine }) => ({
    file,
    line: 1,
    column: 1,
    label: labelPath(schema, path),
    problem: `開いたあとに、ほかの人もここを直しました（ほかの人：${shown(theirs)}　あなた：${shown(mine)}）`,
    remedy: 'ほかの人の値でよければ、同じ値にして保存してください。あなたの値にするなら、書いた内容をファイルに残し、エントリーを再読み込みしてから書き直してください',
  }));
