import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, elements, filesIn, first, mainText, pagesIn, siteText, tags, textOf, violations, type Page } from './built-site.ts';

type Row = Record<string, string | number | boolean | string[] | null>;
const rowsOf = (table: string): Row[] => (JSON.parse(siteText(`data/${table}.json`)) as { rows: Row[] }).rows;

let pages: Page[] = [];
let plans: Row[] = [];
let cities: Row[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
  plans = rowsOf('plans');
  cities = rowsOf('cities');
});

describe('計画期間', () => {
  const SAYS: Record<string, RegExp> = { running: /計画期間中/u, over: /期間は終わりました/u, future: /これから始まります/u, notStated: /期間の記載なし/u };
  const planOf = (url: string): Row | undefined => plans.find((plan) => url.startsWith(`/plans/${plan['city_code']}/${plan['plan_id']}/`));

  test('2026-11-21 に期間中なのは、一関市の計画だけ', () => {
    expect(plans.map((plan) => [plan['city_code'], plan['period_state']])).toEqual([['032093', 'running'], ['082171', 'notStated'], ['092134', 'notStated'], ['122335', 'over'], ['232297', 'over']]);
  });
  test('計画・事業・指標のどのページも、期間の状態を言う。案なら案と言う', () => {
    const inPlans = pages.filter(({ url }) => planOf(url));
    expect(inPlans.length).toBeGreaterThan(100);
    expect(violations(inPlans, (page) => {
      const plan = planOf(page.url);
      const text = mainText(page);
      const drafted = plan?.['status'] !== 'draft' || elements(page, (element) => (element.attribs['class'] ?? '').includes('tag') && textOf(element) === '案').length > 0;
      return [SAYS[String(plan?.['period_state'])]?.test(text) ? '' : '期間の状態がない', drafted ? '' : '案と書かれていない'].filter(Boolean);
    })).toEqual([]);
  });
  test('どの制度のページも、もとの計画の期間の状態と、いまの受付が要確認であることを言う', () => {
    const schemes = pages.filter(({ url }) => /^\/schemes\/\d{6}\/[^/]+\/$/u.test(url));
    expect(schemes.length).toBeGreaterThan(20);
    expect(violations(schemes, (page) => [Object.values(SAYS).some((pattern) => pattern.test(mainText(page))) ? '' : '期間の状態がない', mainText(page).includes('要確認') ? '' : '要確認がない'].filter(Boolean))).toEqual([]);
  });
  test('実績が未公表であることを、どの計画・指標のページも言う', () => {
    expect(violations(pages.filter(({ url }) => /^\/plans\/\d{6}\/[^/]+\/(?:indicators\/[^/]+\/)?$/u.test(url)), (page) => (/実績[^。]*未公表|未公表/u.test(mainText(page)) ? [] : ['未公表と書かれていない']))).toEqual([]);
  });
});

describe('推定の市', () => {
  const inferred = (): Row[] => cities.filter((city) => city['city_inferred'] === true);
  const unmarked = (text: string): string[] => inferred().flatMap((city) => [...text.matchAll(new RegExp(`${city['prefecture']}${city['municipality']}(?!（推定）|と推定|[^。]*。市の名は推定です)`, 'gu'))].map((match) => text.slice(match.index, match.index + 24)));

  test('推定は、豊明市・富里市・那須塩原市の3つ', () => {
    expect(inferred().map((city) => city['municipality'])).toEqual(['那須塩原市', '富里市', '豊明市']);
  });
  test('都道府県つきの名には、画面のどこでも（推定）がつくか、推定であると言う', () => {
    expect(violations(pages, (page) => unmarked(textOf(page.document)))).toEqual([]);
  });
  test('題・説明・構造化データに市の名があれば、推定であることもある', () => {
    expect(violations(pages, (page) => {
      const texts = [...tags(page, 'title').map(textOf), ...tags(page, 'meta').map(({ attribs }) => attribs['content'] ?? ''), ...tags(page, 'script').map(textOf)];
      return texts.flatMap((text) => inferred().filter((city) => text.includes(String(city['municipality'])) && !text.includes('推定')).map((city) => `${city['municipality']} ${text.slice(0, 40)}`));
    })).toEqual([]);
  });
  test('市・計画・事業・指標・制度のどのページも、推定と言う', () => {
    const own = pages.filter(({ url }) => inferred().some((city) => url.includes(`/${city['city_code']}/`)));
    expect(own.length).toBeGreaterThan(100);
    expect(violations(own, (page) => (mainText(page).includes('（推定）') ? [] : ['推定と書かれていない']))).toEqual([]);
  });
  test('CSV と JSON の市の名にも（推定）がつく', () => {
    const files = filesIn(DIST).filter((file) => file.startsWith('data/') && /\.(?:csv|json)$/u.test(file));
    expect(first(files.flatMap((file) => unmarked(siteText(file)).map((text) => `${file} ${text}`)))).toEqual([]);
  });
});
