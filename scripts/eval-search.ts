/** 検索の評価：npm run eval:search。組み立てたサイトを本物のブラウザで引き、成績・正しさ・重さを測る。下限に届かなければ失敗する。 */
import { shortfalls, TRIALS } from '../src/search/evaluation/floors.ts';
import { emptyRules, truthOf, type EvaluationQuery } from '../src/search/evaluation/queries.ts';
import { openBrowser } from './chromium.ts';
import { measureCosts } from './eval-search/cost.ts';
import { exactnessTest } from './eval-search/exact.ts';
import { failedJourneys } from './eval-search/journeys.ts';
import { graded, printCost, printFailures, printRivals, printSummary, type Graded } from './eval-search/report.ts';
import { miniSearchRival, scanRival, stockRival, type Rival } from './eval-search/rivals.ts';
import { openSearchPage } from './eval-search/search-page.ts';
import { readQueries, readSite } from './eval-search/site.ts';
import { serveSite } from './serve.ts';

const FOLDER = process.env['DIST'] ?? 'dist';
const BASE = process.env['BASE_PATH'] ?? '/';
const PORT = Number(process.env['PORT'] ?? 4431);

const serving = await serveSite(FOLDER, { port: PORT, base: BASE });
const browser = await openBrowser();
const problems: string[] = [];
try {
  const site = await readSite(FOLDER);
  const queries = await readQueries();
  problems.push(...queries.flatMap((query) => emptyRules(query, site.judged)));
  const truths = new Map(queries.map((query) => [query, truthOf(query, site.judged)]));

  const page = await openSearchPage(browser, serving.address);
  const results: Graded[] = [];
  for (const query of queries) results.push(graded(query, await page.ask(query.query), truths.get(query) ?? new Map()));
  await page.close();
  printFailures(results);
  for (const [name, summary] of printSummary(results)) problems.push(...shortfalls(name, summary));
  const sureNegatives = results.filter(({ query, answer }) => query.class === 'negative' && answer.sure.length > 0);
  problems.push(...sureNegatives.map(({ query }) => `答えのない問い「${query.query}」に、確かな結果を出しました`));

  const rivals: [string, Rival][] = [['文字列の走査', scanRival(site)], ['MiniSearch（2字ずつ）', miniSearchRival(site)], ['手を加えない Pagefind', await stockRival(browser, serving.address, site)]];
  await printRivals(rivals, queries as EvaluationQuery[], truths, results);

  const wrong = await exactnessTest(browser, serving.address, { shelf: '', units: site.units }, TRIALS);
  console.log(`\n正しさ：走査と同じ集合 ${TRIALS - wrong.length} / ${TRIALS}`);
  problems.push(...wrong.slice(0, 10).map(({ phrase, expected, found }) => `句「${phrase}」：走査 ${expected}件、検索 ${found}件`));

  problems.push(...(await failedJourneys(browser, serving.address)));

  problems.push(...(await measureCosts(browser, { address: serving.address, area: '' })).flatMap(printCost));
} finally {
  await browser.close();
  await serving.close();
}
if (problems.length > 0) {
  console.error(`\n下限に届かないところ：${problems.length}\n${problems.map((problem) => `　${problem}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('\nすべての下限を満たしました。');
