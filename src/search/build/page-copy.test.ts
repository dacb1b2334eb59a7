import { expect, test } from 'vitest';
import { alphabetOf } from '../alphabet.ts';
import { pageCopy, shelfText } from './page-copy.ts';
import type { PageRecord } from './page-record.ts';

const record = (...blocks: string[]): PageRecord => ({ url: 'a/', title: blocks[0] ?? '', kind: '事業', city: '', cityCode: '', plan: '', years: [], aliases: [], blocks });

test('段落の終わりに区切りを立てる', () => {
  expect(shelfText([record('題', 'NPOの文。')]).pages).toEqual([['題', '｜', 'NPO', 'の', '文', '。', '｜']]);
});

test('大文字と小文字の混じる語は、割れないように小文字で載せ、もとの形を覚える', () => {
  expect(shelfText([record('SDGsとNPO')])).toEqual({ pages: [['sdgs', 'と', 'NPO', '｜']], cases: { sdgs: 'SDGs' } });
});

test('写しでは、字を索引の字に替え、タグになる字を書きかえる', () => {
  const copy = pageCopy(['題', '文', '｜', '<', '文', '｜'], 3, alphabetOf('題文'));
  expect(copy).toContain('data-row="3"');
  expect(copy).toContain('>\ua000\ua001 \u1208 ｜ &lt; \u1208 ｜ \u1208 \u1200\ua000 \u1200\ua001 \u1208 \u1208 \u1200\ua001 \u1208</p>');
});
