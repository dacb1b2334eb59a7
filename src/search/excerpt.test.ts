import { expect, test } from 'vitest';
import { excerptOf, type Segment } from './excerpt.ts';
import { BREAK, searchTokens, tokens } from './tokens.ts';

const units = (...blocks: string[]): string[] => blocks.flatMap((block) => [...tokens(block), BREAK]);
const shown = (segments: readonly Segment[]): string => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const phrases = (...words: string[]): string[][] => words.map(searchTokens);

test('文の中の当たりに印をつけ、空白を残さない', () => {
  expect(shown(excerptOf(units('里親制度', '道路などの里親になる人を募ります。', '対象'), phrases('里親')))).toBe('道路などの[里親]になる人を募ります。　対象');
});

test('見出しだけにあるときは、本文のはじめを見せる', () => {
  expect(shown(excerptOf(units('里親制度', '道路の美化です。'), phrases('里親')))).toBe('道路の美化です。');
});

test('欄の名の並びより、文を選ぶ', () => {
  const long = 'あいうえお'.repeat(30);
  expect(shown(excerptOf(units('題', '種類 補助金 補助金', long, 'この補助金は、改修に使えます。'), phrases('補助金')))).toBe('この[補助金]は、改修に使えます。');
});

test('出典の一覧より、その前の本文を選ぶ', () => {
  const body = units('題', '里親を募ります', 'い'.repeat(200), '', '里親 里親 里親');
  expect(shown(excerptOf(body, phrases('里親'))).startsWith('[里親]を募ります')).toBe(true);
});

test('長い文は、読点や句点で切って…をつける', () => {
  const text = shown(excerptOf(units('題', `${'前の文です。'.repeat(20)}里親を、${'長い説明が続き、'.repeat(20)}`), phrases('里親')));
  expect(text).toMatch(/^[^…]*\[里親\]を、.*、…$/u);
});

test('大文字小文字の混じる語を、もとの形に戻す', () => {
  expect(shown(excerptOf(units('題', 'sdgsの推進'), phrases('ＳＤＧｓ'), { sdgs: 'SDGs' }))).toBe('[SDGs]の推進');
});

test('重なる句は、先に書かれたものに印をつける', () => {
  expect(shown(excerptOf(units('題', '市民活動補助金'), phrases('活動補助金', '補助金')))).toBe('市民[活動補助金]');
});
