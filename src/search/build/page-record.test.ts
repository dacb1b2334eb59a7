import { expect, test } from 'vitest';
import { pageRecord } from './page-record.ts';

const page = (main: string, attributes = 'data-search-kind="事業" data-search-title="題" data-search-city="岩手県一関市" data-search-city-code="032093" data-search-years="2024 2025" data-search-aliases="別名"'): string =>
  `<html><body><header>頭</header><main ${attributes}>${main}</main><aside>関係する項目</aside><footer>足</footer></body></html>`;
const blocks = (main: string): readonly string[] => pageRecord('a/', page(main))?.blocks ?? [];

test('種別のないページは載せない', () => {
  expect(pageRecord('a/', page('<p>文</p>', ''))).toBeUndefined();
});

test('見出しを先頭に立て、段落ごとに分ける', () => {
  expect(blocks('<p>岩手県</p><h1>題<wbr>名</h1><p>文<b>の</b>中</p><table><tr><th>欄</th><td>1<br>2</td></tr></table>')).toEqual(['題名', '岩手県', '文の中', '欄', '1', '2']);
});

test('案内・図・ふりがな・出典の印・飛ばす要素は載せない', () => {
  expect(blocks('<h1>題</h1><nav>案内</nav><svg><text>図</text></svg><p><ruby>協働<rt>きょうどう</rt></ruby>です<a class="pin" href="#s1">1</a></p><div data-search-skip><p>飛ばす</p></div><p>終わり</p>')).toEqual(['題', '協働です', '終わり']);
});

test('出典の一覧の前に、空の段落をはさむ', () => {
  expect(blocks('<h1>題</h1><p>本文</p><section id="evidence"><h2>出典</h2></section>')).toEqual(['題', '本文', '', '出典']);
});

test('住所（URL）は読むことばではない', () => {
  expect(blocks('<h1>題</h1><p>引用：https://example.jp/akitenpo-hojokin/ です</p>')).toEqual(['題', '引用： です']);
});

test('しぼり込みに使う値を読む', () => {
  expect(pageRecord('a/', page('<h1>題</h1>'))).toMatchObject({ kind: '事業', title: '題', city: '岩手県一関市', cityCode: '032093', years: [2024, 2025], aliases: ['別名'] });
});
