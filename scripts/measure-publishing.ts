/** 更新のしくみを測る：npm run measure:publishing [-- --mutations 10000]。ひとつでも届かなければ、終了コード 1。 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/reader/index.ts';
import { runMutations } from './mutations/run-mutations.ts';
import { checkCost } from './publishing/check-cost.ts';
import { excelMeasure } from './publishing/excel-measure.ts';
import { mergeMeasure } from './publishing/merge-measure.ts';
import { seededReport } from './seeded-faults/report.ts';

const { values } = parseArgs({ options: { mutations: { type: 'string', default: '10000' }, files: { type: 'string', default: '2500' }, seed: { type: 'string', default: '1' } } });
const root = resolve('content');
/** 確かめの時間の上限（秒）。 */
const MOST_SECONDS = 3;

function report(name: string, figure: string, reached: boolean): void {
  console.log(`${reached ? '✔' : '✖'} ${name}　${figure}`);
  if (!reached) process.exitCode = 1;
}

// 植えた誤りの見本は、原資料のフォルダにない資料を指す。
delete process.env['ATLAS_SOURCES'];
const seeded = await seededReport();
report('植えた誤りの指摘', `${seeded.reported}/${seeded.all}（ほかの指摘 ${seeded.extra.length}）`, seeded.reported === seeded.all && seeded.extra.length === 0);

const cost = checkCost(root, Number(values.files));
report('確かめの時間とメモリ', `${cost.files}ファイルで ${cost.seconds.toFixed(1)}秒（計算 ${cost.cpuSeconds.toFixed(1)}秒）、最大 ${cost.megabytes}MB、誤り ${cost.problems}`, cost.seconds <= MOST_SECONDS && cost.problems === 0);

const excel = await excelMeasure(await readContent(root), root);
report('表の往復で変わった値', `${excel.roundTripChanges}（${excel.sheets}つの表：Excel、CSV、Shift_JIS）`, excel.roundTripChanges === 0);
report('実績を入れたほかに変わったバイト', `${excel.strayBytes}（${excel.edited}ファイル）`, excel.strayBytes === 0);

const merges = await mergeMeasure(root, 20);
report('2人が同時に足したときの、ぶつからない合わせ', `${merges.clean}/${merges.times}`, merges.clean === merges.times);

const mutations = await runMutations(Number(values.mutations), Number(values.seed), root);
report('でたらめにこわした内容の確かめ', `${mutations.calm}/${mutations.runs} が落ちず、場所と直し方を言う（うち誤りあり ${mutations.refused}、種 ${values.seed}）`, mutations.calm === mutations.runs);
for (const failure of mutations.failures.slice(0, 10)) console.log(`   ${failure}`);
