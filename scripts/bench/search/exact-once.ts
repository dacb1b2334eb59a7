/** 組み立て済みのサイトの書架が、本文の走査と同じ集合を見つけるか：node scripts/bench/search/exact-once.ts <サイト> <句の数>。違えば失敗する。 */
import { openBrowser } from '../../chromium.ts';
import { exactnessTest } from '../../eval-search/exact.ts';
import { serveSite } from '../../serve.ts';
import { triedShelves } from './tried-shelves.ts';

const [site = 'dist', count = '300'] = process.argv.slice(2);
const [serving, browser] = [await serveSite(site, { port: 4481, base: '/' }), await openBrowser()];
try {
  for (const { name, shelf, pages, units } of triedShelves(site)) {
    const wrong = await exactnessTest(browser, serving.address, { shelf, units: [...(await units())] }, Number(count));
    console.log(`${name}、${pages}ページ：走査と同じ集合 ${Number(count) - wrong.length}／${count}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await serving.close();
}
