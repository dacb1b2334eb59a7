/** 内容の1ファイル。型は読み手（reader）が確かめてある。 */
export interface ContentFile {
  file: string;
  kind: string;
  /** 市のフォルダ。市のものでなければ空。 */
  folder: string;
  plan: string;
  id: string;
  data: unknown;
}

/** 出典1件。 */
export interface Citation {
  document: string;
  line: number;
  quote: string;
  place: string;
}

export type Path = readonly (string | number)[];

/** 内容の末端の値と、いちばん近い出典。 */
export interface Leaf {
  path: Path;
  value: string | number;
  /** いちばん近い出典。なければ空。 */
  nearest: readonly Citation[];
  /** 上のまとまりの出典も含むすべて。 */
  all: readonly Citation[];
  /** いちばん近い出典を持つまとまりの、読み替え。 */
  corrections: readonly Correction[];
}

export interface Correction {
  printed: string;
  corrected: string;
}

/** 出典を持つまとまり1つと、その中の末端すべて。 */
export interface Fact {
  path: Path;
  evidence: readonly Citation[];
  leaves: readonly Leaf[];
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const citationsOf = (node: Json): Citation[] => (Array.isArray(node['evidence']) ? (node['evidence'] as Citation[]) : []);
const correctionsOf = (node: Json): Correction[] => (Array.isArray(node['corrections']) ? (node['corrections'] as Correction[]) : []);

interface Above {
  nearest: readonly Citation[];
  all: readonly Citation[];
  corrections: readonly Correction[];
}

function collect(value: unknown, path: Path, above: Above, facts: Fact[]): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value, ...above }];
  if (Array.isArray(value)) return value.flatMap((item, index) => collect(item, [...path, index], above, facts));
  if (!isObject(value)) return [];
  const evidence = citationsOf(value);
  const corrections = correctionsOf(value);
  const here: Above = {
    nearest: evidence.length > 0 ? evidence : above.nearest,
    all: [...above.all, ...evidence],
    corrections: [...above.corrections, ...corrections],
  };
  const leaves = Object.entries(value).flatMap(([key, child]) => (key === 'evidence' ? [] : collect(child, [...path, key], here, facts)));
  if (evidence.length > 0) facts.push({ path, evidence, leaves });
  return leaves;
}

/** ファイルを末端の値と、出典を持つまとまりに分ける。出典そのものは末端に数えない。 */
export function treeOf(data: unknown): { leaves: Leaf[]; facts: Fact[] } {
  const facts: Fact[] = [];
  const leaves = collect(data, [], { nearest: [], all: [], corrections: [] }, facts);
  return { leaves, facts };
}

/** 番号を除いた道すじ。例：plan.terms.labels.text */
export const fieldOf = (kind: string, path: Path): string => [kind, ...path.filter((key) => typeof key === 'string')].join('.');

/** 報告のための道すじ。例：targets[0].value.value */
export const pathText = (path: Path): string => path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '') || 'ファイル全体';
