import { treeOf, type ContentFile, type Fact, type Leaf } from './content-tree.ts';
import { numbersIn } from './content-numbers.ts';
import { eraAt, type SourceText } from './document.ts';
import type { Figure } from './figures.ts';
import { backedLines, tableRows } from './table.ts';

/** 行 → その行を出典とする内容が持つ数。 */
export interface Carried {
  numbers: ReadonlyMap<number, ReadonlySet<number>>;
  /** 年は表の見出しに1度だけ印刷されるので、同じ表のどの行を挙げてもよい。 */
  years: ReadonlyMap<number, ReadonlySet<number>>;
}

type Gathered = Map<number, Set<number>>;

function add(to: Gathered, lines: readonly number[], values: readonly number[]): void {
  for (const line of lines) {
    const known = to.get(line) ?? new Set<number>();
    values.forEach((value) => known.add(value));
    to.set(line, known);
  }
}

/** 期間（from〜to）は、そのあいだの年度も持つ。 */
function yearsBetween(leaves: readonly Leaf[]): number[] {
  const years = (key: string): Map<string, number> =>
    new Map(leaves.filter((leaf) => leaf.path.at(-1) === key && typeof leaf.value === 'number').map((leaf) => [leaf.path.slice(0, -1).join('.'), Number(leaf.value)]));
  const ends = years('to');
  return [...years('from')].flatMap(([at, from]) => Array.from({ length: Math.max(0, (ends.get(at) ?? from) - from) }, (_, index) => from + index));
}

function addFact(gathered: { numbers: Gathered; years: Gathered }, source: SourceText, file: ContentFile, fact: Fact): void {
  const lines = fact.evidence.filter(({ document, line }) => document === source.id && line <= source.lines.length).map(({ line }) => line);
  for (const line of lines) {
    const era = eraAt(source, line);
    const found = fact.leaves.flatMap((leaf) => numbersIn(file, leaf, era));
    const years = [...found.filter((number) => number.isYear).flatMap((number) => number.readings), ...yearsBetween(fact.leaves)];
    add(gathered.numbers, backedLines(source, line), [...found.flatMap((number) => number.readings), ...years]);
    add(gathered.years, tableRows(source, line), years);
  }
}

/** 内容が、原資料のどの行のどの数を持つか。 */
export function carriedBy(files: readonly ContentFile[], source: SourceText): Carried {
  const gathered = { numbers: new Map<number, Set<number>>(), years: new Map<number, Set<number>>() };
  for (const file of files) for (const fact of treeOf(file.data).facts) addFact(gathered, source, file, fact);
  return gathered;
}

/** その数を、その行を出典とする内容が持つか。 */
export function isCarried(figure: Figure, carried: Carried): boolean {
  const on = (map: Carried['numbers']): boolean => figure.readings.some((value) => map.get(figure.line)?.has(value));
  return on(carried.numbers) || (figure.isYear && on(carried.years));
}
