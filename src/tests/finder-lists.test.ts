import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { allChoices, deadEnds, undecidedProjects } from '../finder/measures.ts';
import { FIRST_ROWS } from '../finder/listing.ts';
import { citySchemesPath, FINDER, listPath } from '../finder/paths.ts';
import { nearest, type Choice } from '../finder/tally.ts';
import { chosenSchemes, tallyRows, type IndexedScheme } from '../finder/tally-rows.ts';
import type { Atlas } from '../model/index.ts';
import { around, DIST, elements, pagesIn, tags, textOf, violations, type Element, type Page } from './built-site.ts';
import { allSchemes, contentAtlas, keyOf, listedOn } from './finder-site.ts';

let atlas: Atlas;
let schemes: IndexedScheme[] = [];
let pages: ReadonlyMap<string, Page> = new Map();
beforeAll(async () => {
  atlas = await contentAtlas();
  schemes = allSchemes(atlas);
  pages = new Map(pagesIn(DIST).filter(({ url }) => url.startsWith('/schemes/')).map((page) => [page.url, page]));
});

/** 対象 × 必要の、すべての組。どちらも選ばないものは、さがすページ。 */
const pairs = (): Choice[] => allChoices([]);
/** 何かを選んだ組。一覧のページがある。 */
const asked = (): Choice[] => pairs().filter(({ need, audience }) => listPath(need, audience) !== FINDER);
const pageOf = ({ need, audience }: Choice): Page => {
  const page = pages.get(listPath(need, audience));
  if (!page) throw new Error(`${listPath(need, audience)} がありません`);
  return page;
};
const links = (page: Page): Set<string> => new Set(tags(page, 'a').map(({ attribs }) => (attribs['href'] ?? '').replace(/#.*$/u, '')));

describe('対象 × 必要の一覧', () => {
  test('63通りのすべてにページがあり、並ぶ制度は、内容から求めたものと同じ', () => {
    expect(asked().length).toBe(63);
    for (const choice of asked()) expect(listedOn(pageOf(choice)).toSorted()).toEqual(chosenSchemes(schemes, choice).map(keyOf).toSorted());
  });
  test('どの制度も、自分の対象と必要のどの答えからも、リンクでたどり着ける', () => {
    const lost = asked().flatMap((choice) => chosenSchemes(schemes, choice).filter((scheme) => !links(pageOf(choice)).has(`/schemes/${keyOf(scheme)}/`)).map((scheme) => `${listPath(choice.need, choice.audience)} ${keyOf(scheme)}`));
    expect(lost).toEqual([]);
  });
  test('どの一覧にも、さがすページから1度で行ける', () => {
    const start = links(pageOf(pairs()[0]!));
    expect(pairs().map(({ need, audience }) => listPath(need, audience)).filter((path) => !start.has(path))).toEqual([]);
  });
  test('さがすページは、市ごとにはじめの制度を見せ、市の一覧へ進める', () => {
    const start = pages.get(FINDER)!;
    for (const { code } of atlas.index) {
      const own = schemes.filter((scheme) => scheme.code === code).map(keyOf);
      const seen = listedOn(start).filter((key) => key.startsWith(code));
      expect(own).toEqual(expect.arrayContaining(seen));
      expect(seen.length).toBe(Math.min(own.length, FIRST_ROWS));
      expect(links(start)).toContain(citySchemesPath(code));
    }
  });
  test('見出しの件数は、並ぶ制度の数と同じ', () => {
    const wrong = pairs().filter((choice) => textOf(elements(pageOf(choice), ({ attribs }) => 'data-count' in attribs)[0]!) !== String(chosenSchemes(schemes, choice).length));
    expect(wrong).toEqual([]);
  });
  test('制度のない組は、いちばん近い組み合わせを名と数で示す', () => {
    const rows = tallyRows(schemes, false);
    const empty = pairs().filter((choice) => chosenSchemes(schemes, choice).length === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const choice of empty) for (const near of nearest(rows, choice)) expect([...links(pageOf(choice))]).toContain(listPath(near.choice.need, near.choice.audience));
    expect(deadEnds(rows, allChoices(atlas.index.map(({ code }) => code)))).toEqual([]);
  });
});

describe('一覧の行', () => {
  const rowsOf = (page: Page) => page.url === FINDER ? [] : elements(page, ({ name, attribs }) => name === 'li' && 'data-scheme' in attribs);
  const yearsIn = (row: Element): boolean => textOf(row).includes('計画の年度') || textOf(around(row, 'section')!).includes('計画の年度');
  test('対象・金額・期間・窓口と、いまの受付、計画の年度が、いつもある', () => {
    const lists = [...pages.values()].filter((page) => rowsOf(page).length > 0);
    expect(lists.length).toBeGreaterThan(40);
    expect(violations(lists, (page) => rowsOf(page).filter((row) => !yearsIn(row) || !/対象.+金額.+期間.+窓口.+(?:要確認|受付|終了)/u.test(textOf(row))).map(textOf))).toEqual([]);
  });
  test('市の一覧は、その市の制度のすべて', () => {
    for (const { code } of atlas.index) expect(listedOn(pages.get(`/schemes/${code}/`)!).toSorted()).toEqual(schemes.filter((scheme) => scheme.code === code).map(keyOf).toSorted());
  });
});

describe('取捨', () => {
  test('計画のどの事業も、制度になったか、まとめたか、載せなかった理由がある', () => {
    expect(undecidedProjects(atlas).map(({ plan, data }) => `${plan.city.code} ${data.title}`)).toEqual([]);
  });
  test('載せなかったものは、理由とともに並び、市の一覧から1度で行ける', () => {
    for (const { code } of atlas.cities.filter(({ schemeDecisions }) => schemeDecisions.length > 0)) expect(links(pages.get(`/schemes/${code}/`)!)).toContain(`/schemes/scope/${code}/`);
    for (const city of atlas.cities) for (const { data } of city.schemeDecisions) expect(textOf(pages.get(`/schemes/scope/${city.code}/`)!.document)).toContain(data.reason);
  });
});

describe('大きさ（brotli）', () => {
  const brotli = ({ html }: Page): number => brotliCompressSync(html).length;
  test('制度のページは4KBまで', () => {
    const own = [...pages.values()].filter(({ url }) => /^\/schemes\/\d{6}\/[^/]+\/$/u.test(url));
    expect(own.length).toBe(schemes.length);
    expect(violations(own, (page) => (brotli(page) > 4096 ? [`${brotli(page)}バイト`] : []))).toEqual([]);
  });
  test('さがすページと、一覧のページも4KBまで', () => {
    const lists = [...pages.values()].filter(({ url }) => /^\/schemes\/(?:$|by\/|scope\/|\d{6}\/$)/u.test(url));
    expect(lists.length).toBeGreaterThan(63 + atlas.index.length);
    expect(violations(lists, (page) => (brotli(page) > 4096 ? [`${brotli(page)}バイト、${listedOn(page).length}件`] : []))).toEqual([]);
  });
});
