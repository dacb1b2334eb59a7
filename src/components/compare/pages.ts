/** くらべるページの名と、何が分かるか。鍵は住所（/compare/…/）になる。 */
export const COMPARE_PAGES = {
  patterns: { name: '道具', title: '同じ道具を、市ごとに', lead: '補助金や保険など、協働のための道具です。市がどう呼び、いつから、いくらで行うと書いたかを並べます。' },
  indicators: { name: '指標', title: '指標を並べて見る', lead: '似た指標でも、数え方が違えば比べられません。比べられるものと、比べられないものを分けて示します。' },
  verifiability: { name: '確かめられること', title: '確かめられることの一覧', lead: '計画に何が書かれているかを並べます。書かれていれば、あとで市民が確かめられます。点数や順位はつけません。' },
  definitions: { name: 'ことばの意味', title: '「協働」の意味を並べる', lead: '同じ「協働」でも、市によって意味や原則が違います。計画が定めた意味を、横に並べます。' },
  time: { name: '時間', title: '計画を、ひとつの時間に', lead: 'すべての計画と、その前後の計画や関連する計画を、ひとつの年度軸に置きます。' },
} as const;

export type ComparePage = keyof typeof COMPARE_PAGES;
