/** 数値目標の読み方：npm run lint:targets。決まりで見つけたことを並べる。よしあしは言わず、組み立ても止めない。 */
import { readAtlas } from './read-atlas.ts';
import { RULES, type LintNote, type RuleName } from '../src/lint/lint-note.ts';
import { indicatorNotes, planNotes } from '../src/lint/target-notes.ts';

interface Row extends LintNote { where: string }

const names = Object.entries(RULES) as [RuleName, string][];

async function rows(): Promise<Row[]> {
  const atlas = await readAtlas();
  return atlas.plans.flatMap((plan) => [
    ...planNotes(plan).map((note) => ({ ...note, where: `${plan.city.name}「${plan.data.displayTitle}」` })),
    ...plan.indicators.flatMap((indicator) => indicatorNotes(indicator).map((note) => ({ ...note, where: `${plan.city.name}「${indicator.data.name}」` }))),
  ]);
}

const found = await rows();
for (const [rule, name] of names) {
  const own = found.filter((row) => row.rule === rule);
  console.log(`\n■ ${name}（${rule}）：${own.length}`);
  for (const row of own) console.log(`  ${row.where}\n    ${row.sentence}`);
}
console.log(`\n合わせて${found.length}。どれも読み方の注で、誤りではありません。`);
