import { CIRCLED } from './numerals.ts';
import { withoutMarkup } from './plain-text.ts';
import { lineOf, type SourceText } from './document.ts';

/** 事実の数ではない数字を伏せる規則。名と理由のないものは、ここに置けない。 */
export interface Exclusion {
  name: string;
  why: string;
  /** 欄（タブとタグで区切ったひと続き）の中で伏せる部分。 */
  pattern: RegExp;
}

/** 空白をはさんで続く数え方の語。これだけが続けば、欄の先頭でも番号ではない（「33 団体」）。語の始まりなら番号（「2 組織を…」）。 */
const COUNTERS = String.raw`(?:団体|地域|事業|件|人|名|組|回|校|点|社|年|月|日|％|%|か所|ヶ所|か年|千円|万円|円|つ|種類)(?!\p{L})`;

export const EXCLUSIONS: readonly Exclusion[] = [
  { name: '丸数字', why: '①などは項目の番号', pattern: CIRCLED },
  { name: '括弧の番号', why: '欄の先頭の (1) は項目の番号', pattern: /^[\s#・-]*[(（]\s?[\d０-９]{1,2}\s?[)）]/u },
  { name: '先頭の番号', why: '欄の先頭の「1 計画の…」「3-1 協働の…」「1. 理念」は見出しの番号', pattern: new RegExp(String.raw`^[\s#]*[\d０-９]{1,2}(?:\s?[-–－]\s?[\d０-９]{1,2})?(?:[.．]\s*|\s+)(?=[^\s\d０-９.,(（])(?!${COUNTERS})`, 'u') },
  { name: '章と次', why: '第1章・第2次は順序で、名の一部', pattern: /第\s?[\d０-９]+\s?(?:章|節|次|条|項|号)/gu },
  { name: '段の名と番号', why: '欄の先頭の「事業1」「基本方針 2」「番号 14」は項目の番号', pattern: /^[\s#]*(?:基本政策|基本施策|基本方針|推進項目|改革項目|施策|事業|番号|指標|テーマ|柱)\s?[\d０-９]{1,2}(?:\s?[-–－]\s?[\d０-９]{1,2})?/u },
  { name: '注の番号', why: '※1 は注の印', pattern: /[※＊*][\d０-９]{1,2}/gu },
];

const hidden = (text: string): string => text.replace(/[\d０-９]/gu, '□');

function hiddenCell(cell: string): string {
  return EXCLUSIONS.reduce((text, { pattern }) => text.replace(pattern, (found) => hidden(found.replace(CIRCLED, '○'))), cell);
}

/** 表の行番号：2つ以上の欄がある行の、最初の欄が1〜2桁の数だけのとき。 */
function hiddenRowNumber(cells: readonly string[]): string[] {
  const isRow = cells.slice(1).some((cell) => cell.trim() !== '');
  return cells.map((cell, index) => (index === 0 && isRow && /^\s*[\d０-９]{1,2}\s*$/u.test(cell) ? hidden(cell) : cell));
}

/** ページ番号：前に空行が2つ以上ある、1〜3桁の数だけの行。抽出の改ページの跡。 */
export function isPageNumber(source: SourceText, line: number): boolean {
  const before = [line - 1, line - 2].every((here) => here >= 1 && lineOf(source, here).trim() === '');
  return before && /^\s*[\d０-９]{1,3}\s*$/u.test(lineOf(source, line));
}

/** 目次の行番号：「目次」の見出しから、空行・見出し・「題（タブ）ページ」が続くあいだ。 */
export function contentsLines(source: SourceText): Set<number> {
  const start = source.lines.findIndex((line) => line.replace(/[\s#]/gu, '') === '目次');
  const found = new Set<number>();
  if (start < 0) return found;
  for (let line = start + 2; line <= source.lines.length && /^\s*$|^\s*#|\t\s*\d{1,3}\s*$/u.test(lineOf(source, line)); line += 1) found.add(line);
  return found;
}

/** 事実でない数字を伏せた行。タグは除き、欄はタブで区切ったまま返す。 */
export function withoutExclusions(source: SourceText, line: number, contents: ReadonlySet<number>): string {
  if (contents.has(line) || isPageNumber(source, line)) return '';
  return hiddenRowNumber(withoutMarkup(lineOf(source, line)).split('\t').map(hiddenCell)).join('\t');
}
