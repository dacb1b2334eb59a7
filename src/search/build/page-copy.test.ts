import { expect, test } from 'vitest';
import { alphabetOf } from '../alphabet.ts';
import { letterOrder, markUnits, otherChars, mixedCaseWords, pageCopy, pageUnits } from './page-copy.ts';
import type { PageRecord } from './page-record.ts';

const record = (...blocks: string[]): PageRecord => ({ url: 'a/', title: blocks[0] ?? '', kind: '事業', city: '', cityCode: '', plan: '', years: [], aliases: [], blocks });

test('段落の終わりに区切りを立てる', () => {
  expect(pageUnits(record('題', 'NPOの文。'))).toEqual(['題', '｜', 'NPO', 'の', '文', '。', '｜']);
});

test('大文字と小文字の混じる語は、割れないように小文字で載せ、もとの形を覚える', () => {
  expect(pageUnits(record('SDGs'))).toEqual(['sdgs', '｜']);
  expect(mixedCaseWords([record('SDGsとNPO')])).toEqual({ sdgs: 'SDGs' });
});

test('写しでは、字を索引の字に替え、タグになる字を書きかえる', () => {
  const copy = pageCopy(['題', '文', '｜', '<', '文', '｜'], 3, alphabetOf('題文'));
  expect(copy).toContain('data-row="3"');
  expect(copy).toContain('>\ua000\ua001 \u1208 ｜ &lt; \u1208 ｜ \u1208 \u1200\ua000 \u1200\ua001 \u1208 \u1208 \u1200\ua001 \u1208</p>');
});

test('文字でも数でもない単位を集める', () => {
  expect(markUnits([['題', '｜', '。', '6', '。']])).toBe('。｜');
});

test('字と記号を、よく使う順に1回ずつ並べる', () => {
  const pages = [['補', '助', '金', '｜'], ['金', '助', '金', 'npo', '6', '。', '｜']];
  expect(letterOrder(pages)).toBe('金助補');
  expect(otherChars(pages)).toBe('｜。');
});
