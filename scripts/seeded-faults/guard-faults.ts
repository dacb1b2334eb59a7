import { changed, CITY, PLAN, type Fault } from './town.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];

/** 事業の内容に書かれた、書いてはならないもの。 */
const written = (name: string, id: string, text: string, tells: RegExp): Fault => ({ name, path: `${PLAN}/projects/${id}.json`, body: changed('project', { contents: [{ text, evidence }] }), tells });

/** 計画の紹介（MDX）の誤り。計画ごとに1つしか置けないので、サイトの文章に植える。 */
const prose = (name: string, id: string, body: string, tells: RegExp): Fault => ({ name, path: `site/${id}.mdx`, body: `説明です。\n\n${body}\n`, tells });

const TEXTS: readonly Fault[] = [
  written('電話番号', 'g-phone', '問い合わせは 0191-21-2111 です。', /内容の要約 › 1件目 › 要約：電話番号があります（いまの値：0191-21-2111）/u),
  written('全角の電話番号', 'g-wide-phone', '窓口は（０９０－１２３４－５６７８）です。', /電話番号があります/u),
  written('携帯電話の番号', 'g-mobile', '代表は09012345678です。', /電話番号があります/u),
  written('メールアドレス', 'g-mail', 'kyodo@city.example.jp に送ります。', /メールアドレスがあります（いまの値：kyodo@city\.example\.jp）/u),
  written('生年月日', 'g-birth', '会長は昭和31年4月1日生まれです。', /生年月日があります/u),
  written('合言葉（トークン）', 'g-token', 'ghp_abcdefghijklmnopqrstuvwxyz012345 を使います。', /合言葉（トークン）があります.*使えないように/u),
  written('パスワード', 'g-password', 'パスワード：Kyodo2026! です。', /パスワードがあります/u),
  written('http のリンク', 'g-http', 'http://example.jp/ を見てください。', /リンクが https ではありません（いまの値：http:\/\/example\.jp\/）/u),
  written('動く命令', 'g-script', 'javascript:alert(1) です。', /動く命令/u),
  written('タグ', 'g-tag', '<script src="x"></script> です。', /タグ（<script）は書けません/u),
  written('目に見えない文字', 'g-zero', '協\u200B働です。', /目に見えない文字（U\+200B）/u),
  written('外字', 'g-gaiji', '\uE000橋です。', /外字（U\+E000）/u),
  written('文字化け', 'g-mojibake', '協\uFFFD働です。', /文字化けの印/u),
  { name: 'http の公式ページ', path: `${CITY}/schemes/g-page.json`, body: changed('scheme', { current: { status: 'unconfirmed', officialPage: 'http://example.jp/' } }), tells: /公式ページ：.*「https:\/\/」で始まる/u },
  { name: '連絡先でない欄の電話', path: `${CITY}/schemes/g-how.json`, body: changed('scheme', { current: { status: 'unconfirmed', contact: '0191-21-2111', howToApply: '0191-21-2111 へ' } }), tells: /申込方法：電話番号があります/u },
];

const PROSE: readonly Fault[] = [
  prose('文章の中の import', 'g-import', "import Box from './box.ts'", /^3:1　文章：import・export は書けません/u),
  prose('文章の中の式', 'g-expression', '答えは {1 + 1} です。', /^3:5　文章：\{ \} は書けません/u),
  prose('文章の中の script', 'g-mdx-script', '<script>alert(1)</script>', /^3:1　文章：< は書けません/u),
  prose('文章の中の字下げした script', 'g-indented', '    <img src=x>', /^3:5　文章：< は書けません/u),
  prose('文章の中の動くリンク', 'g-link', '[押す](javascript:alert(1))', /^3:4　文章：リンクは https/u),
  prose('記号で隠したリンク', 'g-entity', '[押す](&#106;avascript:alert)', /^3:6　文章：&…; の書き方はできません/u),
  prose('後ろに置いたリンク', 'g-reference', '[押す][a]\n\n[a]: javascript:alert(1)', /^5:1　文章：リンクは https/u),
  prose('外への // のリンク', 'g-slashes', '[外](//example.com/)', /^3:3　文章：リンクは https/u),
  prose('文章の中の画像', 'g-image', '![写真](https://example.jp/a.png)', /^3:1　文章：画像は入れられません/u),
  prose('文章の中の http', 'g-mdx-http', '資料は http://example.jp/ です。', /^3:5　文章：リンクが https ではありません/u),
  prose('文章の中の電話', 'g-mdx-phone', '電話は 0191-21-2111 です。', /^3:5　文章：電話番号があります/u),
  prose('大きい見出し', 'g-h1', '# 見出し', /^3:1　文章：いちばん大きい見出し/u),
  { name: '文章の先頭の設定', path: 'site/g-front.mdx', body: '---\nlayout: ../x.astro\n---\n文章です。\n', tells: /^1:1　文章：先頭の --- は書けません/u },
];

export const GUARD_FAULTS: readonly Fault[] = [...TEXTS, ...PROSE];
