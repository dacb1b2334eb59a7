import { fieldOf, pathText, treeOf, type Citation, type ContentFile } from './content-tree.ts';
import { isEditorial, numbersIn, type ContentNumber } from './content-numbers.ts';
import { eraAt } from './document.ts';
import { readingsOn, yearsOn } from './figures.ts';
import type { Finding } from './finding.ts';
import { numeralsIn } from './numerals.ts';
import type { Sources } from './quotes.ts';
import { backedLines, tableRows } from './table.ts';

/** 名の一部である順序（第2次、事業3）。出典の行になくても、資料のどこかにあればよい。 */
const ORDINAL = /第\s?\d+\s?(?:章|節|次|条|項|号)|(?:基本政策|基本施策|基本方針|推進項目|改革項目|施策|事業|指標|番号)\s?\d{1,2}(?:\s?[-–－]\s?\d{1,2})?/gu;
/** 編集の覚えが指す、手元の資料の行番号（54行目から59行目）。 */
const LINE_NUMBER = /\d+行目/gu;

/** 市の資料全体から読める数と、文脈として補ってよい年度。 */
interface Whole {
  numbers: ReadonlySet<number>;
  contextYears: ReadonlySet<number>;
}

/** 出典の行（と、そこから指せる行）に読める数。 */
function onLines(sources: Sources, citations: readonly Citation[]): number[] {
  return citations.flatMap(({ document, line }) => {
    const source = sources.get(document);
    if (!source) return [];
    return [...backedLines(source, line).flatMap((here) => [...readingsOn(source, here)]), ...tableRows(source, line).flatMap((here) => [...yearsOn(source, here)])];
  });
}

/** 1つの年度だけの計画なら、その年度は要約のどこで補ってもよい（「平成20年度も続けます」）。取り違えようがない。 */
function contextYears(files: readonly ContentFile[]): number[] {
  const periods = files.filter(({ kind }) => kind === 'plan').map(({ data }) => (data as { period?: { from: number; to: number } | null }).period);
  return periods.flatMap((period) => (period && period.from === period.to ? [period.from] : []));
}

function wholeOf(files: readonly ContentFile[], sources: Sources): Whole {
  const numbers = [...sources.values()].flatMap((source) => source.lines.flatMap((_, index) => [...readingsOn(source, index + 1)]));
  return { numbers: new Set(numbers), contextYears: new Set(contextYears(files)) };
}

/** 文字の中の順序（第2次 など）を除いた残りに、その数があるか。 */
function outsideOrdinals({ leaf, printed }: ContentNumber): boolean {
  if (typeof leaf.value === 'number') return true;
  return numeralsIn(leaf.value.normalize('NFKC').replace(ORDINAL, '')).some((numeral) => numeral.printed === printed);
}

const isLineNumber = ({ leaf, printed }: ContentNumber): boolean => [...String(leaf.value).matchAll(LINE_NUMBER)].some(([found]) => found === `${printed}行目`);

/** その数が資料に裏づけられているか。年は上のまとまりの出典、順序・覚え・出典のない項目は資料全体でよい。 */
function isBacked(number: ContentNumber, field: string, sources: Sources, whole: Whole): boolean {
  const { leaf, readings, isYear } = number;
  const loose = leaf.nearest.length === 0 || isEditorial(field) || !outsideOrdinals(number);
  const backing = loose ? whole.numbers : new Set(onLines(sources, isYear ? leaf.all : leaf.nearest));
  if (readings.some((value) => backing.has(value))) return true;
  const inText = typeof leaf.value === 'string';
  return inText && ((isYear && readings.some((value) => whole.contextYears.has(value))) || (isEditorial(field) && isLineNumber(number)));
}

function problemOf({ leaf, printed }: ContentNumber, field: string): string {
  const places = isEditorial(field) ? '' : leaf.nearest.map(({ document, line }) => `${document} ${line}行目`).join('、');
  const text = typeof leaf.value === 'string' ? `「${leaf.value.slice(0, 60)}」の ` : '';
  return `${text}${printed} は、${places ? `出典の行（${places}）` : '原資料'}にありません（印刷された行を出典に加えるか、わたしたちの数えた数なら漢数字で書いてください）`;
}

/** 内容の数のうち、出典の行にないもの。 */
export function checkInvented(files: readonly ContentFile[], sources: Sources): { all: number; findings: Finding[] } {
  const whole = wholeOf(files, sources);
  const numbers = files.flatMap((file) =>
    treeOf(file.data).leaves.flatMap((leaf) => {
      const [first] = leaf.nearest;
      const source = first && sources.get(first.document);
      return numbersIn(file, leaf, source && eraAt(source, first.line)).map((number) => ({ file, field: fieldOf(file.kind, leaf.path), number }));
    }),
  );
  const findings = numbers
    .filter(({ field, number }) => !isBacked(number, field, sources, whole))
    .map(({ file, field, number }): Finding => ({ check: 'invented', file: file.file, place: pathText(number.leaf.path), problem: problemOf(number, field) }));
  return { all: numbers.length, findings };
}
