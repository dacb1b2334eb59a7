import { csvParse } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { around, DIST, elements, filesIn, first, pagesIn, siteText, tags, textOf, type Page } from './built-site.ts';

type Row = Record<string, unknown>;
const jsonRows = (file: string): Row[] => (JSON.parse(siteText(file)) as { rows: Row[] }).rows;
const csvRows = (file: string): Row[] => [...csvParse(siteText(file).replace(/^\uFEFF/u, ''))];
/** CSV の欄の文字。表計算で式になる文字の前の ' は外す。 */
const plain = (cell: unknown): string => String(cell ?? '').replace(/^'(?=[=+\-@\t\r])/u, '');
const asCell = (value: unknown): string => (Array.isArray(value) ? value.join(';') : value === null || value === undefined ? '' : String(value));

const tables = filesIn(DIST).filter((file) => /^data\/[a-z-]+\.json$/u.test(file) && file !== 'data/datapackage.json');

describe.each(tables)('%s', (file) => {
  const rows = jsonRows(file);
  const csv = csvRows(file.replace('.json', '.csv'));
  test('CSV と JSON は、同じ行、同じ項目、同じ値', () => {
    expect(csv).toHaveLength(rows.length);
    expect(first(rows.flatMap((row, index) => Object.entries(row).filter(([key, value]) => plain(csv[index]?.[key]) !== asCell(value)).map(([key, value]) => `${index + 1}行 ${key} JSON「${asCell(value)}」CSV「${csv[index]?.[key]}」`)))).toEqual([]);
  });
  test('CSV は BOM つき、CRLF、見出しは半角', () => {
    const text = siteText(file.replace('.json', '.csv'));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/gu, '').match(/[^\r]\n/gu)).toBeNull();
    expect(text.slice(1).split('\r\n')[0]).toMatch(/^[a-z0-9_,]+$/u);
  });
  test('出典のある表は、どの行にも資料・行・引用がある', () => {
    const cited = rows.filter((row) => 'evidence_document' in row);
    expect(first(cited.filter((row) => !row['evidence_document'] || !row['evidence_line'] || !row['evidence_quote']).map((row) => JSON.stringify(row).slice(0, 120)))).toEqual([]);
  });
});

test('市ごとの CSV は、全体の CSV のその市の行', () => {
  const own = filesIn(DIST).filter((file) => /^data\/cities\/\d{6}\/[a-z-]+\.csv$/u.test(file));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((file) => {
    const [, , code, name] = file.split('/');
    return JSON.stringify(csvRows(file)) !== JSON.stringify(csvRows(`data/${name}`).filter((row) => row['city_code'] === code));
  })).toEqual([]);
});

describe('ページの数', () => {
  let pages: Page[] = [];
  beforeAll(() => {
    pages = pagesIn(DIST);
  });

  /** 指標ページの表の行：年度・種類・値の文字（出典の番号と注の印を除く）。 */
  function valueRows(page: Page): { year: number; role: string; text: string }[] {
    const [box] = elements(page, ({ attribs }) => attribs['id'] === 'values');
    const rows = tags(page, 'tr').filter((row) => around(row, 'section') === box && around(row, 'tbody'));
    return rows.map((row) => {
      const cells = tags(page, 'th', 'td').filter((cell) => around(cell, 'tr') === row);
      const [year, role, value] = cells;
      const shown = value ? elements(page, (element) => around(element, 'td') === value && /\b(?:nb|state)\b/u.test(element.attribs['class'] ?? '')) : [];
      return { year: Number(/（(\d{4})年度）/u.exec(year ? textOf(year) : '')?.[1]), role: role ? textOf(role) : '', text: shown.map(textOf).join(' ') };
    });
  }

  const numberIn = (text: string): number | null => (/^約?[\d,]+(?:\.\d+)?/u.test(text) ? Number.parseFloat(text.replace(/[約,]/gu, '')) : null);

  test('指標ページの表と公開データは、同じ年度、同じ数。数でないものは、どちらでも数でない', () => {
    const byPage = Map.groupBy(jsonRows('data/indicator-values.json'), (row) => new URL(String(row['page'])).pathname);
    expect(byPage.size).toBe(18);
    const wrong = [...byPage].flatMap(([url, rows]) => {
      const page = pages.find((found) => found.url === url);
      const shown = page ? valueRows(page).map(({ year, role, text }) => `${year} ${role} ${numberIn(text)}`) : [];
      const told = rows.filter((row) => row['role'] !== 'actual').map((row) => `${row['fiscal_year']} ${row['role'] === 'baseline' ? '基準' : '目標'} ${row['value_kind'] === 'number' ? row['value'] : null}`);
      return JSON.stringify(shown) === JSON.stringify(told) ? [] : [`${url} 画面 ${shown.join('、')} データ ${told.join('、')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('予算の金額は、どれもその事業のページにある', () => {
    const amounts = jsonRows('data/project-budgets.json').filter((row) => typeof row['yen'] === 'number');
    expect(amounts.length).toBeGreaterThan(10);
    expect(amounts.filter((row) => {
      const page = pages.find(({ url }) => url === `/plans/${row['city_code']}/${row['plan_id']}/projects/${row['project_id']}/`);
      return !page || !textOf(page.document).includes(`${(Number(row['yen']) / 1000).toLocaleString('ja-JP')}千円`);
    }).map((row) => `${row['project_id']} ${row['yen']}`)).toEqual([]);
  });

  test('公開データの page は、どれもあるページ', () => {
    const urls = new Set(pages.map(({ url }) => url));
    expect(first(tables.flatMap((file) => jsonRows(file).filter((row) => typeof row['page'] === 'string' && !urls.has(new URL(row['page']).pathname)).map((row) => `${file} ${String(row['page'])}`)))).toEqual([]);
  });
});
