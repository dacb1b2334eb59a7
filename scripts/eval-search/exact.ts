import type { Browser } from 'playwright-core';
import { trials, type Trial } from '../../src/search/evaluation/exactness.ts';
import { offerSources } from './search-page.ts';

/** 走査と結果が食いちがった句。 */
export interface Mismatch {
  phrase: string;
  expected: number;
  found: number;
}

/** 一度にブラウザへ渡す数。 */
const BATCH = 250;

interface Asked {
  base: string;
  shelf: string;
  batch: readonly Trial[];
}

/** ブラウザの中で、検索ページと同じ部品で書架を開いて句を引き（数えてある句は、その一覧も）、走査と違うものを返す。 */
async function mismatches({ base, shelf, batch }: Asked): Promise<Mismatch[]> {
  const { libraryDoor } = await import(`${base}@src/search/browser/library.ts`);
  const { engine } = await libraryDoor(base).open(shelf);
  const wrong: Mismatch[] = [];
  for (const { phrase, expected } of batch) {
    const listed = engine.listed(phrase);
    const answers: { page: number }[][] = listed ? [await engine.hits(phrase), await listed] : [await engine.hits(phrase)];
    for (const hits of answers) {
      const found = hits.map((hit) => hit.page).sort((a, b) => a - b);
      if (found.join() !== expected.join()) wrong.push({ phrase: phrase.join(' '), expected: expected.length, found: found.length });
    }
  }
  return wrong;
}

/** 試す書架：名（shelves.ts）と、索引に載せた本文の単位。 */
export interface ExactShelf {
  shelf: string;
  units: readonly (readonly string[])[];
}

/** でたらめな句の集合が、本文の走査と同じになるか。 */
export async function exactnessTest(browser: Browser, address: string, { shelf, units }: ExactShelf, count: number): Promise<Mismatch[]> {
  const page = await browser.newPage();
  await offerSources(page);
  await page.goto(`${address}search/`);
  const all = trials(units, count);
  const wrong: Mismatch[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    wrong.push(...(await page.evaluate(mismatches, { base: new URL(address).pathname, shelf, batch: all.slice(start, start + BATCH) })));
  }
  await page.close();
  return wrong;
}
