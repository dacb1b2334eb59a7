import { pathText, type Citation, type ContentFile, type Path } from './content-tree.ts';
import { eraAt, type SourceText } from './document.ts';
import type { Finding } from './finding.ts';
import { kanjiCounts, numeralsIn, type Era } from './numerals.ts';
import { halfWidthDigits } from './plain-text.ts';
import type { Sources } from './quotes.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** 印刷された形と、それを読んだ数の組。 */
interface Pair {
  path: Path;
  printed: string;
  /** 読んだ数：項目の名と値。 */
  read: readonly (readonly [string, number])[];
  nearest: readonly Citation[];
}

const READ_KEYS = ['value', 'yen', 'year', 'month', 'fiscalYear', 'from', 'to'];

function pairsIn(value: unknown, path: Path, above: readonly Citation[]): Pair[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pairsIn(item, [...path, index], above));
  if (!isObject(value)) return [];
  const nearest = Array.isArray(value['evidence']) ? (value['evidence'] as Citation[]) : above;
  const printed = value['printed'] ?? value['printedYear'];
  const read = READ_KEYS.flatMap((key) => (typeof value[key] === 'number' ? [[key, value[key]] as const] : []));
  const own = typeof printed === 'string' && read.length > 0 ? [{ path, printed, read, nearest }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => (key === 'evidence' ? [] : pairsIn(child, [...path, key], nearest)))];
}

/** 1/2 のような分数。 */
const fractions = (text: string): number[] => [...halfWidthDigits(text).matchAll(/(\d+)\s?[/／]\s?(\d+)/gu)].map((match) => Number(match[1]) / Number(match[2]));

/** 印刷された形から読める数。数がなければ空（実施、→ など、確かめるもののない形）。 */
function readingsOf(printed: string, era: Era | undefined): Set<number> {
  return new Set([...numeralsIn(printed, era).flatMap((numeral) => numeral.readings), ...kanjiCounts(printed), ...fractions(printed)]);
}

const eraNear = (sources: Sources, [first]: readonly Citation[]): Era | undefined => {
  const source: SourceText | undefined = first && sources.get(first.document);
  return source && first ? eraAt(source, first.line) : undefined;
};

/** 印刷された形（令和6年度、300千円）と、読んだ数（2024、300000）が合うか。 */
export function checkPairs(files: readonly ContentFile[], sources: Sources): { all: number; findings: Finding[] } {
  const pairs = files.flatMap((file) => pairsIn(file.data, [], []).map((pair) => ({ file, pair, readings: readingsOf(pair.printed, eraNear(sources, pair.nearest)) })));
  const checked = pairs.filter(({ readings }) => readings.size > 0);
  const findings = checked.flatMap(({ file, pair, readings }) =>
    pair.read.filter(([, value]) => !readings.has(value)).map(([key, value]): Finding => ({ check: 'pair', file: file.file, place: pathText([...pair.path, key]), problem: `${value} は、印刷された形「${pair.printed}」から読めません` })),
  );
  return { all: checked.length, findings };
}
