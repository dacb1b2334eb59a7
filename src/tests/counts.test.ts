import { beforeAll, describe, expect, test } from 'vitest';
import { around, DIST, elements, pagesIn, siteText, tags, type Page } from './built-site.ts';

type Row = Record<string, unknown>;
const rowsOf = (table: string): Row[] => (JSON.parse(siteText(`data/${table}.json`)) as { rows: Row[] }).rows;
const ofCity = (table: string, code: string): Row[] => rowsOf(table).filter((row) => row['city_code'] === code);

let pages: Page[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
});

/** 5つの資料を人が数えた数。事業・指標はページの数、項目は体系の数、掲載は再掲を含む。 */
const EXPECTED = [
  { code: '032093', projects: 18, indicators: 9, nodes: 13, listings: 18, relisted: 0 },
  { code: '082171', projects: 16, indicators: 4, nodes: 5, listings: 17, relisted: 0 },
  { code: '092134', projects: 16, indicators: 5, nodes: 10, listings: 16, relisted: 0 },
  { code: '122335', projects: 29, indicators: 0, nodes: 19, listings: 34, relisted: 5 },
  { code: '232297', projects: 25, indicators: 0, nodes: 34, listings: 25, relisted: 0 },
] as const;

describe.each(EXPECTED)('$code の数', ({ code, projects, indicators, nodes, listings, relisted }) => {
  const pagesOf = (part: string): number => pages.filter(({ url }) => new RegExp(`^/plans/${code}/[^/]+/${part}/[^/]+/$`, 'u').test(url)).length;
  test('事業と指標のページ', () => {
    expect([pagesOf('projects'), pagesOf('indicators')]).toEqual([projects, indicators]);
  });
  test('公開データの行', () => {
    expect([ofCity('projects', code).length, new Set(ofCity('indicator-values', code).map((row) => row['indicator_id'])).size, ofCity('structure', code).length]).toEqual([projects, indicators, nodes]);
  });
  test('掲載と再掲', () => {
    expect(ofCity('plans', code).map((plan) => [plan['project_count'], plan['listing_count'], plan['relisted_count'], plan['indicator_count']])).toEqual([[projects, listings, relisted, indicators]]);
  });
});

test('一関市：◎18（市民等2、協働体3、市13）と ○27、経過18件', () => {
  const marks = ofCity('project-actors', '032093');
  const leads = Object.entries(Object.groupBy(marks.filter((row) => row['role'] === 'lead'), (row) => String(row['actor']))).map(([actor, rows]) => [actor, rows?.length]);
  expect(new Map(leads as [string, number][])).toEqual(new Map([['市民等', 2], ['協働体', 3], ['市', 13]]));
  expect(marks.filter((row) => row['role'] === 'participant')).toHaveLength(27);
  const record = pages.find(({ url }) => /^\/plans\/032093\/[^/]+\/record\/$/u.test(url));
  const timeline = record && elements(record, ({ attribs }) => attribs['id'] === 'timeline')[0];
  expect(record && tags(record, 'tr').filter((row) => around(row, 'tbody') && around(row, 'section') === timeline)).toHaveLength(18);
});

test('豊明市：予算の12欄に14の金額、横線12、空欄1。収入は1,020千円', () => {
  const budgets = ofCity('project-budgets', '232297');
  const kinds = Object.groupBy(budgets, (row) => String(row['value_kind']));
  expect([kinds['number']?.length, kinds['dash']?.length, kinds['blank']?.length]).toEqual([14, 12, 1]);
  expect(new Set(kinds['number']?.map((row) => row['project_id'])).size).toBe(12);
  expect(budgets.filter((row) => row['direction'] === 'revenue').map((row) => row['yen'])).toEqual([1_020_000]);
});

test('取手市：4つの指標に5年度ずつ。空き店舗の値は読取未確定', () => {
  const values = ofCity('indicator-values', '082171');
  expect(Object.values(Object.groupBy(values, (row) => String(row['indicator_id']))).map((rows) => rows?.length)).toEqual([5, 5, 5, 5]);
  expect(new Set(values.filter((row) => row['indicator_id'] === 'akitenpo-hojokin').map((row) => row['value_kind']))).toEqual(new Set(['uncertain']));
  expect(values.filter((row) => row['indicator_id'] === 'shinki-kigyoka').map((row) => row['value'])).toEqual([127, 147, 167, 187, 207]);
});
