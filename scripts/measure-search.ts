/** 検索の重さと速さ：npm run measure:search。組み立てたサイトを本物のブラウザで引き、通信の量と、はじめの結果までの時間を測る。ほかに何も動いていない機械で測ること。 */
import { openBrowser } from './chromium.ts';
import { measureCosts } from './eval-search/cost.ts';
import { printCost } from './eval-search/report.ts';
import { serveSite } from './serve.ts';

const serving = await serveSite(process.env['DIST'] ?? 'dist', { port: Number(process.env['PORT'] ?? 4441), base: process.env['BASE_PATH'] ?? '/' });
const browser = await openBrowser();
try {
  const problems = (await measureCosts(browser, { address: serving.address, area: '' })).flatMap(printCost);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await serving.close();
}
