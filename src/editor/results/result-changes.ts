import type { Evidence, Indicator, YearValue } from '../../schema/index.ts';
import { valueText } from '../../text/values.ts';
import { eraFiscalYear } from '../../text/written-value.ts';
import { cellRef, cellText, isBlank, type Cell, type SheetProblem } from './grid.ts';
import { enteredValue, sameValue } from './result-value.ts';
import type { ResultRow } from './result-rows.ts';
import { yearHeading, type ResultIndicator } from './results-sheet.ts';

/** 取り込むと変わる値1つ。 */
export interface ResultChange {
  indicator: string;
  year: number;
  before: string;
  after: string;
  unit: string;
}

/** 1つの指標の、変わる値と、変えたあとの内容。 */
export interface ResultEdit {
  indicator: ResultIndicator;
  changes: ResultChange[];
  next: Indicator;
}

type Found<T> = { edit?: T; problems: SheetProblem[] };

/** 出典の列に書かれた出典。ひとつでも足りなければ、足りない列の名。 */
function citation(cited: ResultRow['cited']): { evidence: Evidence } | { lacking: string[]; written: boolean } {
  const [document = '', line = '', quote = '', place = ''] = cited.map(({ cell }) => cellText(cell));
  const lacking = [['原資料', document], ['行', line], ['引用', quote], ['場所', place]].flatMap(([name = '', text]) => (text === '' ? [name] : []));
  const id = /^[^\s（(]+/u.exec(document)?.[0] ?? document;
  return lacking.length > 0 ? { lacking, written: document !== '' || line !== '' || place !== '' } : { evidence: { document: id, line: Number(line.normalize('NFKC')), quote, place } };
}

interface YearEdit {
  year: number;
  entry: YearValue;
  change: ResultChange;
  /** 新しく足す値か。直すだけなら、出典の列が空のとき、もとの出典を残す。 */
  needsEvidence: boolean;
}

/** 1つのマスの変更。変わらなければ undefined。 */
function yearEdit({ data }: ResultIndicator, year: number, cell: Cell): YearEdit | { problem: string; remedy: string } | undefined {
  const now = data.actuals.find((actual) => actual.year === year);
  if (isBlank(cell)) return now ? { problem: '公開した値が、表では空になっています', remedy: `消えたのでなければ、もとの値（${valueText(now.value, data.unit.printed)}）に戻してください。まだなら「未公表」と書けます` } : undefined;
  if (now && (now.value.kind === 'uncertain' || now.value.kind === 'unreadable') && cellText(cell) === valueText(now.value, null)) return undefined;
  const entered = enteredValue(cell, data);
  if ('problem' in entered) return entered;
  if ('blank' in entered || (now && sameValue(entered.value, now.value))) return undefined;
  const value = now?.value.kind === entered.value.kind ? { ...entered.value, notes: now.value.notes } : entered.value;
  const unit = data.unit.printed;
  return {
    year,
    entry: { year, printedYear: now?.printedYear ?? eraFiscalYear(year), value, evidence: now?.evidence ?? [] },
    change: { indicator: data.name, year, before: now ? valueText(now.value, null) : '（なし）', after: valueText(value, null), unit: unit ?? '' },
    needsEvidence: !now,
  };
}

/** 1行の変更。誤りがひとつでもあれば、誤りだけを返す。 */
export function rowEdit(row: ResultRow, indicator: ResultIndicator): Found<ResultEdit> {
  const problems: SheetProblem[] = [];
  const edits: YearEdit[] = [];
  for (const { year, cell, column } of row.years) {
    const edit = yearEdit(indicator, year, cell);
    if (edit && 'problem' in edit) problems.push({ ref: cellRef(row.index, column), label: `${indicator.data.name} › ${yearHeading(year)}`, ...edit });
    else if (edit) edits.push(edit);
  }
  const cited = citation(row.cited);
  if (problems.length === 0) problems.push(...citationProblems(row, indicator.data.name, { cited, edits }));
  if (problems.length > 0 || edits.length === 0) return { problems };
  return { edit: { indicator, changes: edits.map(({ change }) => change), next: withEdits(indicator.data, edits, 'evidence' in cited ? [cited.evidence] : []) }, problems };
}

/** 出典の列の誤り。値が変わらないなら出典も書かない。新しい値には、すべての列がいる。 */
function citationProblems(row: ResultRow, name: string, { cited, edits }: { cited: ReturnType<typeof citation>; edits: readonly YearEdit[] }): SheetProblem[] {
  const [document, line] = row.cited;
  const told = (column: number | undefined, problem: string, remedy: string): SheetProblem[] => [{ ref: cellRef(row.index, column ?? 0), label: `${name} › 出典`, problem, remedy }];
  const complete = 'evidence' in cited;
  if (edits.length === 0) return complete || cited.written ? told(document?.column, '出典だけが書かれ、値がありません', '値を書くか、この行の原資料・行・場所を消してください') : [];
  if (!complete) {
    const needed = cited.written || edits.some(({ needsEvidence }) => needsEvidence);
    return needed ? told(document?.column, `新しい値の出典が足りません（${cited.lacking.join('、')}）`, '値の書かれた原資料、その行、行の見出し（引用）、ページや欄（場所）を書いてください') : [];
  }
  const valid = Number.isInteger(cited.evidence.line) && cited.evidence.line >= 1;
  return valid ? [] : told(line?.column, '行番号ではありません', '原資料の行番号を、1から数えた整数で書いてください');
}

/** 変わった年度の値を入れ替え、年度の古い順に並べる。 */
function withEdits(data: Indicator, edits: readonly YearEdit[], evidence: Evidence[]): Indicator {
  const entries = edits.map(({ entry }) => (evidence.length > 0 ? { ...entry, evidence } : entry));
  const years = new Set(entries.map(({ year }) => year));
  return { ...data, actuals: [...data.actuals.filter(({ year }) => !years.has(year)), ...entries].sort((a, b) => a.year - b.year) };
}
