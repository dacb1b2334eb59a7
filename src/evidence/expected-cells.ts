import type { Citation, ContentFile, Path } from './content-tree.ts';

/** 表の欄に書かれているはずの文字。列は、年度か見出しの語で決まる。 */
export interface ExpectedCell {
  path: Path;
  column: number | string;
  printed: string;
  /** その値の出典。 */
  evidence: readonly Citation[];
  /** ファイル全体の出典も含む。年度の見出しだけが離れた行にある資料のため。 */
  around: readonly Citation[];
}

type Json = Record<string, unknown>;
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const evidenceOf = (node: Json): Citation[] => listOf(node['evidence']) as unknown as Citation[];

/** 値の種類 → 印刷された形の項目。ほかの種類（空欄、未公表、読取未確定 …）は欄で確かめられない。 */
const PRINTED_OF: Record<string, string> = { number: 'printed', dash: 'printed', state: 'state', text: 'text' };

function indicatorCells(root: Json): ExpectedCell[] {
  const series = ['targets', 'actuals'].flatMap((key) => listOf(root[key]).map((node, index) => ({ node, path: [key, index] as Path })));
  const all = root['baseline'] ? [{ node: root['baseline'] as Json, path: ['baseline'] as Path }, ...series] : series;
  return all.flatMap(({ node, path }) => {
    const value = node['value'] as Json;
    const printed = value[PRINTED_OF[String(value['kind'])] ?? ''];
    const evidence = evidenceOf(node);
    return typeof printed === 'string' ? [{ path, column: Number(node['year']), printed, evidence, around: [...evidence, ...evidenceOf(root)] }] : [];
  });
}

function projectCells(root: Json): ExpectedCell[] {
  const schedule = (root['schedule'] ?? {}) as Json;
  const evidence = evidenceOf(schedule);
  const cells = listOf(schedule['cells']).map((cell, index): ExpectedCell => ({ path: ['schedule', 'cells', index], column: Number(cell['year']), printed: String(cell['printed']), evidence, around: evidence }));
  const actors = listOf(root['actors']).map((actor, index): ExpectedCell => ({ path: ['actors', index], column: String(actor['actor']), printed: String(actor['printed']), evidence: evidenceOf(actor), around: [] }));
  return [...cells, ...actors];
}

/** 指標の値、実施年度の欄、◎○：列を取り違えると、正しい数のまま誤りになるもの。 */
export function expectedCells({ kind, data }: ContentFile): ExpectedCell[] {
  if (kind === 'indicator') return indicatorCells(data as Json);
  return kind === 'project' ? projectCells(data as Json) : [];
}
