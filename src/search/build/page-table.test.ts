import { expect, test } from 'vitest';
import { resultRows } from '../result-rows.ts';
import { pageTable } from './page-table.ts';

const record = { url: 'plans/1/', title: '題', kind: '計画', city: '岩手県一関市', cityCode: '032093', plan: '計画の名', years: [2024, 2025], aliases: ['ＡＢＣ'], blocks: ['題', '本文です'] };

test('表に書いて読むと、もとの値になる', () => {
  const table = pageTable([record], [['題', '｜', '本', '文', '｜']], { cases: {}, letters: '', marks: '', text: '', lexicon: { variants: [], synonyms: [], intents: [] }, known: {} });
  expect(resultRows(JSON.parse(JSON.stringify(table)))).toEqual([{ url: 'plans/1/', title: '題', kind: '計画', city: '032093', cityName: '岩手県一関市', plan: '計画の名', years: [2024, 2025], length: 5, aliases: ['abc'] }]);
});
