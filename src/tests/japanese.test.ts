import { beforeAll, expect, test } from 'vitest';
import { fieldOf, treeOf } from '../evidence/content-tree.ts';
import { isProseField } from '../evidence/label-fields.ts';
import { readContent } from '../reader/index.ts';
import { around, DIST, elements, pagesIn, tags, textOf, violations, type Page } from './built-site.ts';

let pages: Page[] = [];
beforeAll(() => {
  pages = pagesIn(DIST);
});

/** 画面の文字と、題・説明・名札の文字。 */
function allText(page: Page): string {
  const labels = elements(page, () => true).flatMap(({ attribs }) => [attribs['aria-label'], attribs['alt'], attribs['title'], attribs['content'], attribs['placeholder']]).filter((text) => text !== undefined);
  const body = tags(page, 'body', 'title').flatMap((element) => (around(element, 'svg') ? [] : [textOf(element)]));
  return [...body, ...labels].join('\n');
}

const matches = (pattern: RegExp) => (page: Page): string[] => [...allText(page).matchAll(pattern)].map((match) => `…${match.input.slice(Math.max(0, match.index - 12), match.index + 12).replaceAll('\n', ' ')}…`);

test('「こちら」「詳細」「PDF」だけのリンクはない', () => {
  const vague = /^(?:こちら|ここ|詳細|詳しく|詳しくはこちら|もっと見る|続き|リンク|PDF|CSV|JSON|表示|開く)$/u;
  expect(violations(pages, (page) => tags(page, 'a').filter((link) => vague.test(link.attribs['aria-label'] ?? textOf(link))).map((link) => `${textOf(link)} → ${link.attribs['href']}`))).toEqual([]);
});

test('名のないリンクもボタンもない', () => {
  expect(violations(pages, (page) => tags(page, 'a', 'button').filter((element) => !around(element, 'template') && 'href' in element.attribs && !element.attribs['aria-label'] && textOf(element) === '').map((link) => link.attribs['href'] ?? 'button'))).toEqual([]);
});

test('半角カナはない', () => {
  expect(violations(pages, matches(/[\uFF61-\uFF9F]/gu))).toEqual([]);
});

const WIDE = /[Ａ-Ｚａ-ｚ０-９]+/gu;

test('全角の英数字は、資料に印刷された名や語句の中だけにある', async () => {
  const { entries } = await readContent('content');
  const leaves = entries.flatMap(({ kind, data }) => treeOf(data).leaves.map(({ path, value }) => ({ field: fieldOf(kind, path), text: String(value) })));
  const quotes = entries.flatMap(({ data }) => treeOf(data).facts.flatMap(({ evidence }) => evidence.flatMap(({ quote, place }) => [quote, place])));
  const printed = [...quotes, ...leaves.filter(({ field }) => !isProseField(field)).map(({ text }) => text)].filter((text) => text.match(WIDE)).map((text) => text.replace(/\s+/gu, ' '));
  expect(leaves.filter(({ field, text }) => isProseField(field) && text.match(WIDE)).map(({ field, text }) => `${field} ${text}`)).toEqual([]);
  // 更新のページは、直す前の文も見せるので除く。
  expect(violations(pages.filter(({ url }) => !url.startsWith('/updates/')), (page) => {
    const text = allText(page);
    const rest = printed.filter((known) => text.includes(known)).reduce((left, known) => left.replaceAll(known, ''), text);
    return rest.match(WIDE) ?? [];
  })).toEqual([]);
});

test('機種によって化ける文字はない', () => {
  expect(violations(pages, matches(/[\u3200-\u321E\u3220-\u3247\u32FF-\u33FF\uE000-\uF8FF]/gu))).toEqual([]);
});

test('幅のない空白、壊れた文字はない', () => {
  expect(violations(pages, (page) => (/[\u200B-\u200D\u2060\uFEFF\uFFFD]/u.test(page.html) ? ['幅のない空白か壊れた文字'] : []))).toEqual([]);
});

test('引用のほかのことばの中に、字間をあけるための空白はない', () => {
  expect(violations(pages, matches(/(?<=[一-龠]) [一-龠] (?=[一-龠])(?![^「」]*」)/gu))).toEqual([]);
});

test('英語のままの言葉（undefined・null・NaN・Invalid Date）が漏れていない', () => {
  expect(violations(pages, matches(/(?<!JSON では )\b(?:undefined|null|NaN|Infinity|Invalid Date)\b|\[object /gu))).toEqual([]);
});

test('画像の代わりの文は、「画像」やファイル名ではない', () => {
  expect(violations(pages, (page) => tags(page, 'img').filter(({ attribs }) => !('alt' in attribs) || /^(?:画像|写真|図|ロゴ|image)$|\.(?:png|jpe?g|svg|webp)$/iu.test(attribs['alt'] ?? '')).map(({ attribs }) => `${attribs['src']} alt="${attribs['alt']}"`))).toEqual([]);
});
