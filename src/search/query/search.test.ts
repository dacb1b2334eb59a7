import { describe, expect, test } from 'vitest';
import { scanEngine } from '../evaluation/scan-engine.ts';
import { BREAK, tokens } from '../tokens.ts';
import { search } from './search.ts';
import type { Knowledge, PageFacts } from './types.ts';

const PAGES = [
  ['計画', '協働推進計画', '市民と市が協働で進める計画です。補助金や研修のことを書いています。'],
  ['事業', '空き店舗活用補助金の交付', '空き店舗で店を開く人に補助金を交付します。'],
  ['支援制度', '自治会運営費補助', '自治会に交付金を出します。'],
  ['支援制度', '集会所建築等補助金', '自治会が管理する集会所の改修に補助金を出します。'],
  ['用語', '円卓会議', '地域の人が集まって話し合う場です。'],
  ['事業', 'NPOフェスタ', 'NPOの活動を紹介し、取り組みを広げます。'],
  ['市', '岩手県一関市', '岩手県一関市の計画です。'],
] as const;

const units = PAGES.map(([, title, body]) => [...tokens(title), BREAK, ...tokens(body), BREAK]);
const pages = PAGES.map(([kind, title], n): PageFacts => ({ kind, length: units[n]?.length ?? 0, titleLength: tokens(title).length }));
const knowledge: Knowledge = {
  pages,
  named: [{ title: '岩手県一関市', aliases: ['いちのせきし', 'ichinoseki', '032093'] }],
  readings: new Map([['えんたく', ['円卓']], ['かいぎ', ['会議']]]),
  lexicon: {
    variants: [['取組', '取り組み']],
    synonyms: [['補助金', '交付金', '助成金'], ['改修', '直した']],
    intents: [{ phrase: 'とは何ですか', kinds: ['用語'] }, { phrase: 'たい', kinds: ['支援制度'] }],
  },
};
const titles = (list: readonly { page: number }[]): (string | undefined)[] => list.map(({ page }) => PAGES[page]?.[1]);
const ask = async (query: string): Promise<{ sure: (string | undefined)[]; related: (string | undefined)[]; partial: (string | undefined)[] }> => {
  const { sure, related, partial } = await search(query, scanEngine(units), knowledge);
  return { sure: titles(sure), related: titles(related), partial: titles(partial) };
};

describe('そのままの形', () => {
  test('題にあるものを先に、近いことばを別の組に', async () => {
    expect(await ask('補助金')).toEqual({ sure: ['集会所建築等補助金', '空き店舗活用補助金の交付', '協働推進計画'], related: ['自治会運営費補助'], partial: [] });
  });

  test('空白は「すべて含む」', async () => {
    expect((await ask('自治会 補助金')).sure).toEqual(['集会所建築等補助金']);
  });

  test('書き方がちがっても見つかる', async () => {
    expect((await ask('取組')).sure).toEqual(['NPOフェスタ']);
    expect((await ask('ｎｐｏ')).sure).toEqual(['NPOフェスタ']);
    expect((await ask('えんたくかいぎ')).sure).toEqual(['円卓会議']);
  });

  test('市は、名でも読みでも番号でも見つかる', async () => {
    for (const query of ['一関', '岩手県一関市', 'Ichinoseki', 'いちのせきし', '032093']) expect((await ask(query)).sure[0]).toBe('岩手県一関市');
  });
});

describe('見つからないとき', () => {
  test('1つの複合語は、部分の一致に落とさない', async () => {
    expect(await ask('市民プール')).toEqual({ sure: [], related: [], partial: [] });
    expect(await ask('協働スキー場')).toEqual({ sure: [], related: [], partial: [] });
  });

  test('作ったことばは、すべての部分を含むページがあれば見つかる', async () => {
    expect((await ask('集会所補助金')).sure).toEqual(['集会所建築等補助金']);
  });

  test('そのままの形がなければ、近いことばを主な結果にする', async () => {
    expect((await ask('助成金')).sure).toContain('自治会運営費補助');
  });

  test('語の一部がなければ、一部の一致だけを示す', async () => {
    const { sure, partial } = await ask('円卓会議 宇宙');
    expect(sure).toEqual([]);
    expect(partial.length).toBeLessThanOrEqual(1);
  });
});

describe('質問', () => {
  test('言い回しを外して、用語を先に', async () => {
    expect((await ask('円卓会議とは何ですか')).sure[0]).toBe('円卓会議');
  });

  test('文の手がかりで見つける', async () => {
    const { sure, partial } = await ask('自治会の集会所を直したい');
    expect([...sure, ...partial][0]).toBe('集会所建築等補助金');
  });

  test('手がかりの1つが見つからなければ、確かな結果にしない', async () => {
    expect((await ask('犬の登録をしたい')).sure).toEqual([]);
    expect((await ask('図書館の開館時間は')).sure).toEqual([]);
    expect(await ask('市民票の写し')).toEqual({ sure: [], related: [], partial: [] });
  });
});

test('どんな問いにも投げない', async () => {
  for (const query of ['', '   ', '"', '<script>', '😀', 'あ'.repeat(1000), '(((', '\\']) await expect(ask(query)).resolves.toBeDefined();
});
