import { expect, test } from 'vitest';
import { withWords, wordsHtml } from './words-html.ts';

const word = { term: '協働', kana: 'きょうどう', defined: null, gloss: '力を合わせること。' };

test('ことばがなければ、何も置かない', () => expect(wordsHtml([])).toBe(''));

test('題に3つまで並べ、それより多ければ「など」と言う', () => {
  const words = ['協働', '指標', '施策', '基金'].map((term) => ({ ...word, term }));
  expect(wordsHtml(words.slice(0, 3))).toContain('<summary>ことばの説明：協働、指標、施策</summary>');
  expect(wordsHtml(words)).toContain('<summary>ことばの説明：協働、指標、施策など</summary>');
});

test('計画の定義があれば先に言い、どの文字も逃がす', () => {
  const html = wordsHtml([{ term: '<b>', kana: '"', defined: { text: "'&", path: '/terms/032093/keikaku/t1/' }, gloss: '<i>' }]);
  expect(html).toContain('<dt>&lt;b&gt;<span class="small muted">（&quot;）</span></dt>');
  expect(html).toMatch(/<dd>この計画では：&#39;&amp;<a href="[^"]*\/terms\/032093\/keikaku\/t1\/">この計画の「&lt;b&gt;」<\/a><br>ふつうの意味：&lt;i&gt;<\/dd>/u);
});

test('ページの頭のすぐあとに置く。頭がなければ終わりに置き、ことばがなければ何も変えない', () => {
  const words = wordsHtml([word]);
  expect(withWords('<header>題</header><p>文</p><header>節</header>', [word])).toBe(`<header>題</header>${words}<p>文</p><header>節</header>`);
  expect(withWords('<p>文</p>', [word])).toBe(`<p>文</p>${words}`);
  expect(withWords('<header>題</header><p>文</p>', [])).toBe('<header>題</header><p>文</p>');
});
