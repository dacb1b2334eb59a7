import { carriedBy, isCarried } from './carried.ts';
import type { ContentFile } from './content-tree.ts';
import { fileDifferences, lineOf, type SourceText } from './document.ts';
import { countFindings, countsOf, type Count } from './expected-counts.ts';
import { figuresOf, type Figure, type NotFigure } from './figures.ts';
import type { Finding } from './finding.ts';

/** 内容に書かれた原資料の素性。 */
export interface SourceRecord {
  file: { name: string; sha256: string; bytes: number; lines: number };
  notFigures: readonly NotFigure[];
}

/** 原資料1つの照合の結果。 */
export interface DocumentCheck {
  figures: number;
  carried: number;
  counts: Count[];
  findings: Finding[];
}

function lackingFinding(name: string, source: SourceText, figure: Figure): Finding {
  return { check: 'lacking', file: name, place: `${figure.line}行目`, problem: `「${figure.around}」の ${figure.printed} を、この行を出典とする内容が持っていません（行：${lineOf(source, figure.line).trim().slice(0, 60)}）` };
}

/** notFigures に書かれた数字が、その行にあるか。 */
function notFigureFindings(name: string, source: SourceText, notFigures: readonly NotFigure[]): Finding[] {
  return notFigures
    .filter(({ line, text }) => !lineOf(source, line).includes(text))
    .map(({ line, text }) => ({ check: 'quote', file: name, place: `notFigures ${line}行目`, problem: `「${text}」はこの行にありません` }));
}

/** その原資料を sources に挙げた計画のファイル。 */
function planFiles(files: readonly ContentFile[], id: string): ContentFile[] {
  const plans = new Set(files.filter((file) => file.kind === 'plan' && (file.data as { sources: string[] }).sources.includes(id)).map(({ plan }) => plan));
  return files.filter(({ plan }) => plans.has(plan));
}

/** 原資料1つ：ファイルの素性、足りない数、件数。 */
export function checkDocument(files: readonly ContentFile[], source: SourceText, record: SourceRecord): DocumentCheck {
  const figures = figuresOf(source, record.notFigures);
  const carried = carriedBy(files, source);
  const lacking = figures.filter((figure) => !isCarried(figure, carried));
  const { name } = record.file;
  const counts = countsOf(name, planFiles(files, source.id));
  const differences = fileDifferences(source, record.file).map((problem): Finding => ({ check: 'file', file: name, place: 'file', problem }));
  return {
    figures: figures.length,
    carried: figures.length - lacking.length,
    counts,
    findings: [...differences, ...notFigureFindings(name, source, record.notFigures), ...lacking.map((figure) => lackingFinding(name, source, figure)), ...countFindings(name, counts)],
  };
}
