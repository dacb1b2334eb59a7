import { expect, test } from 'vitest';
import { furigana, knownWords, wordBook } from './known-words.ts';

const words = (text: string, ...list: string[]): string[] => knownWords(text, wordBook(list)).map(({ word }) => word);

test('長いことばを先に見つけ、出てくる順に並べる', () => {
  expect(words('協働体と協働、NPO法人とNPO', '協働', '協働体', 'NPO', 'NPO法人')).toEqual(['協働体', '協働', 'NPO法人', 'NPO']);
});

test('ひと続きのことばの一部は、別のことばとして見つけない', () => {
  expect(words('地区の区分と、区の市民協働課', '区', '協働', '市民')).toEqual(['区']);
  expect(words('フォーラムとフォーラムズ、SDGsとSDG', 'フォーラム', 'SDG')).toEqual(['フォーラム', 'SDG']);
});

test('送りがなのあることばも、見つける', () => {
  expect(words('見直して、話し合いを', '見直し', '話し合い')).toEqual(['見直し', '話し合い']);
});

test('ふりがなは、一覧にあることばのはじめの1度だけ', () => {
  const readings = new Map([['協働', 'きょうどう'], ['市民', 'しみん']]);
  expect(furigana('市民の協働と、協働体の協働', readings)).toEqual([
    { text: '市民', kana: 'しみん' }, { text: 'の', kana: null }, { text: '協働', kana: 'きょうどう' }, { text: 'と、協働体の協働', kana: null },
  ]);
  expect(furigana('市民センター', new Map([...readings, ['市民センター', 'しみんせんたー']]))[0]).toEqual({ text: '市民', kana: 'しみん' });
  expect(furigana('令和と明治', readings)).toEqual([{ text: '令和と明治', kana: null }]);
});
