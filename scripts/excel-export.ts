/** 市の指標の実績を入れる表を書き出す：npm run excel:export -- 032093 [--csv] [--sjis] [--out ファイル]。 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { resultsCsv } from '../src/editor/results/results-csv.ts';
import { resultsGrid } from '../src/editor/results/results-sheet.ts';
import { resultsWorkbook, type ResultBook } from '../src/editor/results/results-workbook.ts';
import { buildDate } from '../src/text/clock.ts';
import { Refusal, run } from './command.ts';
import { cityBook, soundContent } from './results/city-results.ts';

const USAGE = '使い方：npm run excel:export -- <市のコード> [--csv] [--sjis] [--out ファイル]\n   例　　：npm run excel:export -- 032093';

/** @throws Refusal Shift_JIS にない字があるとき。黙って字を落とさない。 */
function csvBytes(book: ResultBook, sjis: boolean): Uint8Array {
  const { bytes, missing } = resultsCsv(resultsGrid(book.indicators, book.years), sjis ? 'shift_jis' : 'utf-8');
  if (missing.length > 0) throw new Refusal(`Shift_JIS にない字（${missing.join('、')}）があります。Excel の表か、--csv（UTF-8）を使ってください。`);
  return bytes;
}

await run(USAGE, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { csv: { type: 'boolean', default: false }, sjis: { type: 'boolean', default: false }, out: { type: 'string' } } });
  const [code, ...rest] = positionals;
  if (code === undefined || rest.length > 0) throw new Refusal(USAGE);
  const csv = values.csv || values.sjis;
  const out = resolve(values.out ?? `jisseki-${code.replaceAll(/[^\w-]/gu, '')}.${csv ? 'csv' : 'xlsx'}`);
  if (existsSync(out)) throw new Refusal(`${out} がすでにあります。書き込んだ表を消さないよう、--out でほかの名を指定してください。`);
  const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const book = cityBook(await soundContent(root), { root, code, today: buildDate() });
  writeFileSync(out, csv ? csvBytes(book, values.sjis) : await resultsWorkbook(book));
  console.log(`書き出しました：${book.cityName}の指標 ${book.indicators.length}件、年度 ${book.years.length}列 → ${out}\n黄色い欄に実績を書き、npm run excel:import -- ${out} で取り込んでください。`);
});
