import { expect, test } from 'vitest';
import { resultRow, shelfPages } from '../shelf-pages.ts';
import { MOST_ROWS, pageTable, tableRows } from './page-table.ts';

const record = { url: 'plans/1/', title: '題', kind: '計画', city: '岩手県一関市', cityCode: '032093', plan: '計画の名', years: [2024, 2025], aliases: ['ＡＢＣ'], blocks: ['題', '本文です'] };
const measured = { cases: {}, letters: '', marks: '', parts: '', lexicon: { variants: [], synonyms: [], intents: [] }, known: {}, listed: [], heavy: 0 };

test('表に書いて読むと、もとの値になる', () => {
  const table = JSON.parse(JSON.stringify(pageTable([record], { ...measured, length: [7], title: [1] }))) as ReturnType<typeof pageTable>;
  expect(shelfPages(table)).toEqual([{ kind: '計画', city: '032093', cityName: '岩手県一関市', years: [2024, 2025], length: 7, titleLength: 1 }]);
  expect(table.rows?.map(resultRow)).toEqual([{ url: 'plans/1/', title: '題', plan: '計画の名' }]);
  expect(table.named).toEqual([{ title: '題', aliases: ['abc'] }]);
});

test('ページが多ければ、結果の行は表に載せない', () => {
  const many = Array.from({ length: MOST_ROWS + 1 }, () => record);
  expect(pageTable(many, { ...measured, length: [], title: [] }).rows).toBeNull();
  expect(tableRows(many)).toHaveLength(MOST_ROWS + 1);
});
