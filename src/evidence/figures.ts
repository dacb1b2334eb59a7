import { eraAt, lineOf, type SourceText } from './document.ts';
import { contentsLines, withoutExclusions } from './not-figures.ts';
import { kanjiCounts, numeralsIn, type Numeral } from './numerals.ts';
import { halfWidthDigits, withoutMarkup } from './plain-text.ts';

/** 原資料の数。内容と画面に必ずあるべきもの。 */
export interface Figure extends Numeral {
  line: number;
  /** 数のまわりの文字。報告のため。 */
  around: string;
}

/** sources/<id>.json の notFigures の1件。 */
export interface NotFigure {
  line: number;
  text: string;
}

function around(text: string, numeral: Numeral): string {
  return text.slice(Math.max(0, numeral.index - 12), numeral.index + numeral.printed.length + 12).replace(/\s+/gu, ' ').trim();
}

/** 原資料のすべての数。番号・目次・ページ番号（not-figures.ts の規則）と notFigures は除く。 */
export function figuresOf(source: SourceText, notFigures: readonly NotFigure[]): Figure[] {
  const contents = contentsLines(source);
  return source.lines.flatMap((_, index) => {
    const line = index + 1;
    const text = withoutExclusions(source, line, contents);
    const dropped = notFigures.filter((entry) => entry.line === line).flatMap((entry) => numeralsIn(halfWidthDigits(entry.text)).map(({ printed }) => printed));
    return numeralsIn(text, eraAt(source, line))
      .filter((numeral) => !dropped.includes(numeral.printed))
      .map((numeral) => ({ ...numeral, line, around: around(text, numeral) }));
  });
}

/** その行に読める数のすべて（番号も含む）。内容の数が作りものでないかを確かめるときの、ゆるい側。 */
export function readingsOn(source: SourceText, line: number): Set<number> {
  const text = withoutMarkup(lineOf(source, line));
  return new Set([...numeralsIn(text, eraAt(source, line)).flatMap((numeral) => numeral.readings), ...kanjiCounts(text)]);
}

/** その行に読める年・年度だけ。 */
export function yearsOn(source: SourceText, line: number): Set<number> {
  const numerals = numeralsIn(withoutMarkup(lineOf(source, line)), eraAt(source, line));
  return new Set(numerals.filter((numeral) => numeral.isYear).flatMap((numeral) => numeral.readings));
}
