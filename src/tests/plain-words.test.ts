/** やさしい日本語の紹介、ふりがな、ことばの説明が、約束どおりか。 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST, elements, pagesIn, tags, textOf, violations, type Page } from './built-site.ts';

let pages: Page[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
});

const vocabulary = <T>(name: string): T => JSON.parse(readFileSync(`content/vocabulary/${name}.json`, 'utf8')) as T;
const readings = new Map(vocabulary<{ readings: { word: string; kana: string }[] }>('readings').readings.map(({ word, kana }) => [word, kana]));
const glosses = new Set(vocabulary<{ glosses: { gloss: string }[] }>('glosses').glosses.map(({ gloss }) => gloss));
const easy = (page: Page) => elements(page, ({ attribs }) => attribs['class'] === 'easy');
const withEasy = (): Page[] => pages.filter(({ url }) => /^\/(?:schemes\/\d{6}\/[^/]+|plans\/\d{6}\/[^/]+)\/$/u.test(url));

describe('やさしい日本語', () => {
  test('どの計画と制度のページにも、紹介が1つある', () => {
    expect(withEasy().length).toBeGreaterThan(100);
    expect(violations(withEasy(), (page) => (easy(page).length === 1 ? [] : [`${easy(page).length}つ`]))).toEqual([]);
  });
  test('だれの文か、市が確かめたかを、必ず言う', () => {
    expect(violations(withEasy(), (page) => easy(page).map(textOf).filter((text) => !/わたしたちの文です。市は確かめていません。|が、.+に確かめました。/u.test(text)))).toEqual([]);
  });
  test('1文は60字まで。数字を書かない（数は、出典のある所で読む）', () => {
    const lines = (page: Page): string[] => easy(page).flatMap((box) => elements(page, (element) => element.name === 'p' && element.parent === box && element.attribs['class'] === undefined)).map((line) => plain(line));
    const plain = (line: Parameters<typeof textOf>[0]): string => textOf(line);
    expect(violations(withEasy(), (page) => lines(page).flatMap((line) => line.split('。')).filter((sentence) => sentence.length > 100 || /[0-9０-９]/u.test(sentence)))).toEqual([]);
  });
});

describe('ふりがな', () => {
  const rubies = (page: Page) => tags(page, 'ruby').map((ruby) => ({ kana: tags(page, 'rt').filter((rt) => rt.parent === ruby).map(textOf).join(''), all: textOf(ruby) }));
  test('読みの一覧にある読みだけをつける', () => {
    expect(violations(pages, (page) => rubies(page).filter(({ kana, all }) => readings.get(all.slice(0, all.length - kana.length)) !== kana).map(({ all }) => all))).toEqual([]);
    expect(pages.flatMap(rubies).length).toBeGreaterThan(300);
  });
  test('やさしい日本語の、2字より長い漢字のことばには、どれも読みがある', () => {
    const known = [...readings.keys()].sort((a, b) => b.length - a.length);
    const rest = (text: string): string => known.reduce((left, word) => left.replaceAll(word, '、'), text);
    const written = withEasy().flatMap((page) => easy(page).map((box) => tags(page, 'rt').filter((rt) => rt.parent?.parent?.parent === box).reduce((text, rt) => text.replace(textOf(rt), ''), textOf(box)).split('やさしい日本語：')[0] ?? ''));
    expect([...new Set(written.flatMap((text) => rest(text).match(/[\p{Script=Han}々]{2,}/gu) ?? []))].filter((word) => !['推定'].includes(word))).toEqual([]);
  });
});

describe('ことばの説明', () => {
  const box = (page: Page) => elements(page, ({ attribs }) => (attribs['class'] ?? '').split(' ').includes('words'));
  test('計画のページにはどれにもあり、計画の定義の要約が先に立つ', () => {
    const plans = pages.filter(({ url }) => /^\/plans\/\d{6}\/[^/]+\/$/u.test(url));
    expect(violations(plans, (page) => (box(page).length === 1 ? [] : ['ない']))).toEqual([]);
    expect(pages.flatMap((page) => box(page).map(textOf)).filter((text) => /この計画では：.+ふつうの意味：/u.test(text)).length).toBeGreaterThan(0);
  });
  test('説明は、一覧にあるものだけで、同じ語は1ページに1度', () => {
    const inBox = (page: Page, name: string) => box(page).flatMap((outer) => elements(page, (element) => element.name === name && element.parent?.parent?.parent === outer));
    expect(violations(pages, (page) => [
      ...inBox(page, 'dd').map(textOf).filter((text) => ![...glosses].some((gloss) => text.endsWith(gloss))),
      ...inBox(page, 'dt').map(textOf).filter((term, index, all) => all.indexOf(term) !== index),
    ])).toEqual([]);
  });
});
