/** 実績の表を取り込む：npm run excel:import -- ファイル [--write]。--write がなければ、変わる所を見せるだけ。 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDate } from '../src/text/clock.ts';
import { Refusal, run } from './command.ts';
import { soundContent } from './results/city-results.ts';
import { changeTable, sheetImport, sheetReport, targets } from './results/import-sheet.ts';
import { readSheet } from './results/read-sheet.ts';
import { writeTogether } from './results/write-together.ts';

const USAGE = '使い方：npm run excel:import -- <ファイル.xlsx か .csv> [--write]';

await run(USAGE, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new Refusal(USAGE);
  const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const grid = await readSheet(resolve(path));
  const { changes, files, problems } = sheetImport(await soundContent(root), grid, { root, today: buildDate() });
  if (problems.length > 0) throw new Refusal(`${problems.map(sheetReport).join('\n')}\n表に ${problems.length} 件の誤りがあります。ひとつも書き込んでいません。`);
  if (changes.length === 0) return console.log('変わる値はありません。');
  console.log(changeTable(changes));
  if (!values.write) return console.log(`\n${changes.length}件（${files.size}ファイル）が変わります。まだ書き込んでいません。これでよければ、--write をつけて、もう一度実行してください。`);
  writeTogether(targets(root, files));
  console.log(`\n${changes.length}件（${files.size}ファイル）を書き込みました。`);
});
