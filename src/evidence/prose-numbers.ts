import type { ContentFile } from './content-tree.ts';
import { allCounts } from './expected-counts.ts';
import { readingsOn } from './figures.ts';
import type { Finding } from './finding.ts';
import { numeralsIn } from './numerals.ts';
import type { Sources } from './quotes.ts';

/** 計画の中で数えられる件数。紹介文に「29の事業」と書いてよい。 */
function countable(files: readonly ContentFile[], plan: string): Set<number> {
  const own = files.filter((file) => file.plan === plan);
  return new Set([...allCounts(own), files.filter((file) => file.kind === 'scheme').length]);
}

/** 紹介文（MDX）の数のうち、その市の資料にも、内容の件数にもないもの。 */
export function checkProseNumbers(files: readonly ContentFile[], sources: Sources): { all: number; findings: Finding[] } {
  const whole = new Set([...sources.values()].flatMap((source) => source.lines.flatMap((_, index) => [...readingsOn(source, index + 1)])));
  const numbers = files.filter((file) => file.kind === 'prose').flatMap((file) => numeralsIn(String(file.data)).map((numeral) => ({ file, numeral })));
  const findings = numbers.flatMap(({ file, numeral }): Finding[] => {
    const counts = countable(files, file.plan);
    if (numeral.readings.some((value) => whole.has(value) || counts.has(value))) return [];
    return [{ check: 'invented', file: file.file, place: '文章', problem: `${numeral.printed} は、原資料にも、内容の件数にもありません` }];
  });
  return { all: numbers.length, findings };
}
