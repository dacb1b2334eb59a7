import { Indicator } from '../../schema/index.ts';
import { nearest } from '../../text/nearest.ts';
import { mergedText } from '../merge.ts';
import { cellRef, type Grid, type SheetProblem } from './grid.ts';
import { rowEdit, type ResultChange } from './result-changes.ts';
import { resultRows, type ResultRow } from './result-rows.ts';
import type { ResultIndicator } from './results-sheet.ts';

/** 表から決まる、書き換え。誤りがひとつでもあれば、files は空。 */
export interface ResultImport {
  changes: ResultChange[];
  /** ファイルの位置 → 書き換えたあとの文字。 */
  files: Map<string, string>;
  problems: SheetProblem[];
}

/** 書き出したあとに変わったファイル、ない指標。 */
function rowProblem(row: ResultRow, indicators: ReadonlyMap<string, ResultIndicator>): SheetProblem | undefined {
  const indicator = indicators.get(row.key);
  const ref = cellRef(row.index, 0);
  if (!indicator) {
    const near = nearest(row.key, [...indicators.keys()]);
    return { ref, label: row.key, problem: '知らない指標です', remedy: `キーの列を変えないでください。${near ? `もしかすると ${near} です` : 'この市の指標にはありません'}` };
  }
  return indicator.version === row.version ? undefined : { ref, label: indicator.data.name, problem: '表を書き出したあとに、この指標のファイルが変わりました', remedy: 'もう一度書き出し（npm run excel:export）、新しい表に値を写してください' };
}

/** 表を読み、どのファイルをどう書き換えるかを決める。ファイルには書かない。 */
export function importResults(grid: Grid, indicators: readonly ResultIndicator[]): ResultImport {
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const { rows, problems } = resultRows(grid);
  const found = rows.flatMap((row) => {
    const problem = rowProblem(row, byKey);
    const indicator = byKey.get(row.key);
    return problem ? [{ problems: [problem] }] : indicator ? [rowEdit(row, indicator)] : [];
  });
  const all = [...problems, ...found.flatMap((row) => row.problems)];
  const edits = found.flatMap((row) => ('edit' in row && row.edit ? [row.edit] : []));
  const files = all.length > 0 ? [] : edits.map(({ indicator, next }): [string, string] => [indicator.file, mergedText(indicator.text, Indicator, next)]);
  return { changes: edits.flatMap(({ changes }) => changes), files: new Map(files), problems: all };
}
