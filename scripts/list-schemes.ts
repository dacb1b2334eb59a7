/** 支援制度のものさし：npm run schemes。資料と種類ごとの数、まとめたもの、載せなかったもの、たどり着けるか、行き止まり、組み立てたサイト（DIST）の重さ。 */
import { resolve } from 'node:path';
import { finderWeights } from './measure/finder-weights.ts';
import { allChoices, deadEnds, kindCounts, miscounted, undecidedProjects, unreachable } from '../src/finder/measures.ts';
import { MOST_TAPS, TASKS } from '../src/finder/tasks.ts';
import { indexedSchemes, tallyRows, type IndexedScheme } from '../src/finder/tally-rows.ts';
import { buildAtlas, rawContent, type Atlas, type CityView } from '../src/model/index.ts';
import { readContent } from '../src/reader/index.ts';
import { buildDate } from '../src/text/clock.ts';
import { SCHEME_KIND } from '../src/text/labels.ts';

async function readAtlas(): Promise<Atlas> {
  const content = await readContent(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  if (content.problems.length > 0) throw new Error(`内容に誤りが ${content.problems.length} 件あります。npm run check で示します。`);
  return buildAtlas(rawContent(content.entries), buildDate());
}

const kindsText = (schemes: readonly IndexedScheme[]): string => kindCounts(schemes).map(({ kind, count }) => `${SCHEME_KIND[kind]}${count}`).join('、');

function printCity(city: CityView, schemes: readonly IndexedScheme[]): void {
  const documents = city.sources.map(({ data }) => data.displayTitle).join('、');
  const merged = city.schemeDecisions.filter(({ into }) => into !== null);
  const left = city.schemeDecisions.filter(({ into }) => into === null);
  console.log(`\n■ ${city.code} ${city.name}　${documents}`);
  console.log(`   制度 ${schemes.length}：${kindsText(schemes)}`);
  console.log(`   まとめたもの ${merged.length}`);
  for (const { data, into } of merged) console.log(`     ${data.name} → ${into?.data.name}（${data.reason}）`);
  console.log(`   載せなかったもの ${left.length}`);
  for (const { data } of left) console.log(`     ${data.name}（${data.reason}）`);
}

function printReach(schemes: readonly IndexedScheme[]): number {
  const codes = [...new Set(schemes.map(({ code }) => code))];
  const pairs = allChoices([]);
  const triples = allChoices(codes);
  const lost = unreachable(schemes);
  const dead = deadEnds(tallyRows(schemes, false), triples);
  const wrong = miscounted(schemes, triples);
  console.log(`\n■ たどり着けるか`);
  console.log(`   対象 × 必要のどの答えからも、たどり着ける制度　${schemes.length - lost.length}/${schemes.length}（${pairs.length}通り）`);
  console.log(`   対象 × 必要 × 市の組み合わせ　${triples.length}通り、数の食い違い ${wrong.length}、行き止まり ${dead.length}`);
  return lost.length + dead.length + wrong.length;
}

function printWeights(): number {
  const found = finderWeights(resolve(process.env['DIST'] ?? 'dist'));
  console.log('\n■ 重さ（brotli）');
  if (!found) console.log('   組み立てたサイトがないので、量っていません。npm run build のあとで量れます');
  else console.log(`   ${found.pages}ページのうち、いちばん重いもの　${found.heaviest.html}バイト（上限 4096）${found.heaviest.page}\n   さがすスクリプト　${found.script}バイト（上限 5120）`);
  for (const line of found?.over ?? []) console.log(`   上限を超えています　${line}`);
  return found?.over.length ?? 0;
}

async function main(): Promise<void> {
  const atlas = await readAtlas();
  const schemes = indexedSchemes(atlas.index);
  console.log(`支援制度 ${schemes.length}：${kindsText(schemes)}`);
  for (const city of atlas.cities) printCity(city, schemes.filter(({ code }) => code === city.code));
  const faults = printReach(schemes);
  console.log(`   住民の課題　${TASKS.length}、トップから押す数は最大 ${Math.max(...TASKS.map(({ taps }) => taps.length))}（上限 ${MOST_TAPS}。npm test が本物のブラウザで押して確かめます）`);
  const undecided = undecidedProjects(atlas);
  console.log(`   制度でも、まとめたものでも、載せなかったものでもない事業　${undecided.length}${undecided.map((project) => `\n     ${project.plan.city.code} ${project.data.title}`).join('')}`);
  if (faults + undecided.length + printWeights() > 0) process.exitCode = 1;
}

await main();
