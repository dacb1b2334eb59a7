import { pathText, treeOf, type Citation, type ContentFile } from './content-tree.ts';
import { numbersIn, type ContentNumber } from './content-numbers.ts';
import { eraAt } from './document.ts';
import { readingsOn, yearsOn } from './figures.ts';
import type { Finding } from './finding.ts';
import { numeralsIn } from './numerals.ts';
import type { Sources } from './quotes.ts';
import { backedLines, tableRows } from './table.ts';

/** 名の一部である順序（第2次、事業3）。出典の行になくても、資料のどこかにあればよい。 */
const ORDINAL = /第\s?\d+\s?(?:章|節|次|条|項|号)|(?:基本政策|基本施策|基本方針|推進項目|改革項目|施策|事業|指標|番号)\s?\d{1,2}(?:\s?[-–－]\s?\d{1,2})?/gu;

/** 出典の行（と、そこから指せる行）に読める数。 */
function onLines(sources: Sources, citations: readonly Citation[]): Set<number> {
  return new Set(
    citations.flatMap(({ document, line }) => {
      const source = sources.get(document);
      if (!source) return [];
      return [...backedLines(source, line).flatMap((here) => [...readingsOn(source, here)]), ...tableRows(source, line).flatMap((here) => [...yearsOn(source, here)])];
    }),
  );
}

const everywhere = (sources: Sources): Set<number> => new Set([...sources.values()].flatMap((source) => source.lines.flatMap((_, index) => [...readingsOn(source, index + 1)])));

/** 文字の中の順序（第2次 など）を除いた残りに、その数があるか。 */
function outsideOrdinals({ leaf, printed }: ContentNumber): boolean {
  if (typeof leaf.value === 'number') return true;
  return numeralsIn(leaf.value.normalize('NFKC').replace(ORDINAL, '')).some((numeral) => numeral.printed === printed);
}

/** 数を裏づける行の数。年は上のまとまりの出典、順序と出典のない項目は資料全体でよい。 */
function backing(number: ContentNumber, sources: Sources, whole: ReadonlySet<number>): ReadonlySet<number> {
  if (number.leaf.nearest.length === 0 || !outsideOrdinals(number)) return whole;
  return onLines(sources, number.isYear ? number.leaf.all : number.leaf.nearest);
}

function problemOf({ leaf, printed }: ContentNumber): string {
  const places = leaf.nearest.map(({ document, line }) => `${document} ${line}行目`).join('、');
  const text = typeof leaf.value === 'string' ? `「${leaf.value.slice(0, 60)}」の ` : '';
  return `${text}${printed} は、${places ? `出典の行（${places}）` : '原資料'}にありません`;
}

/** 内容の数のうち、出典の行にないもの。 */
export function checkInvented(files: readonly ContentFile[], sources: Sources): { all: number; findings: Finding[] } {
  const whole = everywhere(sources);
  let all = 0;
  const findings = files.flatMap((file) =>
    treeOf(file.data).leaves.flatMap((leaf) => {
      const [first] = leaf.nearest;
      const source = first && sources.get(first.document);
      return numbersIn(file, leaf, source && eraAt(source, first.line)).flatMap((number): Finding[] => {
        all += 1;
        const backed = backing(number, sources, whole);
        if (number.readings.some((value) => backed.has(value))) return [];
        return [{ check: 'invented', file: file.file, place: pathText(leaf.path), problem: problemOf(number) }];
      });
    }),
  );
  return { all, findings };
}
