import { expect, test } from 'vitest';
import { contentWords } from './content-words.ts';

const lexicon = { variants: [['買い物', '買物'], ['まちづくり', '街づくり']], synonyms: [['けが', '事故']], intents: [] };
const words = (text: string): string[] => contentWords(text, lexicon).map(({ text: word, required }) => (required ? word : `（${word}）`));

test('質問を、手がかりになることばに分ける', () => {
  expect(words('自治会の集会所を直したい')).toEqual(['自治会', '集会所', '（直し）']);
  expect(words('npoを始めるときに使える補助金は')).toEqual(['npo', '（始め）', '（使え）', '補助金']);
});

test('検索のことばは、かなが混じっていても1語', () => {
  expect(words('買い物に行けない高齢者を助ける事業')).toEqual(['買い物', '（行け）', '高齢者', '（助け）', '（事業）']);
  expect(words('市民活動中にけがをしたら')).toEqual(['市民活動', 'けが']);
});

test('1字の名詞は手がかりにし、どの計画にもある1字は外す', () => {
  expect(words('犬の登録をしたい')).toEqual(['犬', '登録']);
  expect(words('市の人は')).toEqual([]);
});

test('たずねることばは外す', () => {
  expect(words('相談は何件ですか')).toEqual(['相談']);
});

test('数と単位は、ひとまとまり', () => {
  expect(words('令和6年度に300千円の補助')).toEqual(['令和6年度', '300千円', '補助']);
});
