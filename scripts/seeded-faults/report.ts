import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/reader/index.ts';
import { contentProblems } from '../check-content.ts';
import { CROSS_FAULTS } from './cross-faults.ts';
import { GUARD_FAULTS } from './guard-faults.ts';
import { SCHEMA_FAULTS } from './schema-faults.ts';
import { SYNTAX_FAULTS } from './syntax-faults.ts';
import { plant, type Fault } from './town.ts';

export const FAULTS: readonly Fault[] = [...SYNTAX_FAULTS, ...SCHEMA_FAULTS, ...GUARD_FAULTS, ...CROSS_FAULTS];

/** 職員の読む1行。 */
export const told = ({ line, column, label, problem, remedy }: Problem): string => `${line}:${column}　${label}：${problem}　→ ${remedy}`;

/** 機械の型名や、内側のことば。指摘に出てはならない。 */
export const TYPE_WORDS = /\b(?:string|undefined|boolean|object|array|NaN|Infinity|expected|received|invalid|required|union|literal|TypeError|SyntaxError|ENOENT|stack)\b|\[object|\bat \w+ \(/iu;

export interface SeededReport {
  /** 正しく1度だけ指摘された誤りの数。 */
  reported: number;
  all: number;
  /** 指摘されない、2度指摘される、ことばの違う誤り。 */
  wrong: string[];
  /** 植えていないのに出た指摘。 */
  extra: string[];
}

function verdict(fault: Fault, problems: readonly Problem[]): string | undefined {
  const mine = problems.filter(({ file }) => file === `content/${fault.path}`).map(told);
  if (mine.length !== 1) return `${fault.name}：指摘が${mine.length}件\n${mine.join('\n')}`;
  return fault.tells.test(mine[0] ?? '') ? undefined : `${fault.name}：ことばが違う\n${mine[0]}`;
}

/** 誤りをすべて1つの町に植え、1度の確かめで出た指摘を突き合わせる。 */
export async function seededReport(faults: readonly Fault[] = FAULTS): Promise<SeededReport> {
  const root = mkdtempSync(join(tmpdir(), 'kyodo-faults-'));
  try {
    plant(root, faults);
    const { problems } = await contentProblems(root);
    const wrong = faults.map((fault) => verdict(fault, problems)).filter((text) => text !== undefined);
    const planted = new Set(faults.map(({ path }) => `content/${path}`));
    const extra = problems.filter(({ file, problem, remedy }) => !planted.has(file) || TYPE_WORDS.test(`${problem}${remedy}`.replaceAll(/（いまの値：[\s\S]*?）/gu, ''))).map((problem) => `${problem.file} ${told(problem)}`);
    return { reported: faults.length - wrong.length, all: faults.length, wrong, extra };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
