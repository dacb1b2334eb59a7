import { expect, test } from 'vitest';
import { escapedHtml, evidenceHtml, phraseHtml, pinHtml, textHtml } from './html.ts';

test('内容の記号は、どれも逃がす', () => {
  expect(escapedHtml(`<a href="x">&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;');
  expect(phraseHtml('<市民>')).not.toContain('<市');
  expect(textHtml('<b>10人</b>')).toBe('&lt;b&gt;<span class="nb">10人</span>&lt;/b&gt;');
});

test('見出しは文節の切れ目で折れ、文は数と単位の間で折れない', () => {
  expect(phraseHtml('市民活動を支援する')).toBe('市民活動を<wbr>支援する');
  expect(textHtml('参加者は10人です')).toBe('参加者は<span class="nb">10人</span>です');
});

test('出典の行は、番号と場所と引用を逃がして書く', () => {
  expect(evidenceHtml({ n: 2, document: 'plan', line: 10, place: '3ページ', quote: '<協働>' })).toBe('<li id="s2" data-evidence="plan:10"><span class="n">2</span><span>3ページ「&lt;協働&gt;」<span class="muted">（10行目）</span></span></li>');
});

test('出典の印は、番号の数だけ並ぶ', () => {
  expect(pinHtml([1, 3])).toBe('<a class="pin" href="#s1" aria-label="出典1">1</a><a class="pin" href="#s3" aria-label="出典3">3</a>');
  expect(pinHtml([])).toBe('');
});
