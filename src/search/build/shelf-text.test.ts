import { expect, test } from 'vitest';
import type { PageRecord } from './page-record.ts';
import { shelfText } from './shelf-text.ts';

const record = (...blocks: string[]): PageRecord => ({ url: 'a/', title: blocks[0] ?? '', kind: '事業', city: '', cityCode: '', plan: '', years: [], aliases: [], blocks });

test('段落の終わりに区切りを立てる', async () => {
  expect([...(await shelfText([record('題', 'NPOの文。')])).pages]).toEqual([['題', '｜', 'NPO', 'の', '文', '。', '｜']]);
});

test('大文字と小文字の混じる語は、割れないように小文字で載せ、もとの形を覚える', async () => {
  const { pages, cases } = await shelfText([record('SDGsとNPO')]);
  expect(pages.at(0)).toEqual(['sdgs', 'と', 'NPO', '｜']);
  expect(cases).toEqual({ sdgs: 'SDGs' });
});

test('ページは大切な種別から、同じ種別では住所の順に並べ、本文も同じ順になる', async () => {
  const pages = [{ ...record('い'), url: 'b/' }, record('あ'), { ...record('う'), url: 'z/', kind: '計画' }];
  const { heads, pages: units } = await shelfText(pages);
  expect(heads.map(({ url }) => url)).toEqual(['z/', 'a/', 'b/']);
  expect([...units].map(([first]) => first)).toEqual(['う', 'あ', 'い']);
  expect(units).toHaveLength(3);
  expect(heads[0]).not.toHaveProperty('blocks');
});
