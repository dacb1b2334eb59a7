/**
 * 原文のままであるべき項目と、どこに印刷されていればよいか。
 * line：出典に挙げた行　table：その行の表の中　document：その市の資料のどこか
 */
export type Scope = 'line' | 'table' | 'document';

/** 上から順に当てはめる。項目は「種類.道すじ」（番号は除く）。 */
const RULES: readonly (readonly [RegExp, Scope | 'none', string])[] = [
  [/\.corrections\.printed$/u, 'document', '誤りの形も資料のどこかにある'],
  [/^plan\.surveys\.title$|^scheme\.amounts\.label$|\.quantities\.name$|\.(?:asked|answered|rate)\.name$/u, 'none', '何の数かを言う、わたしたちの名'],
  [/^city\.|^checkIn\.|\.current\./u, 'none', 'コード表と、市が確かめたこと'],
  [/^source\.(?:title|publisher|printedDate\.printed)$|^plan\.(?:title|ordinal|levels|adopted\.printed)$/u, 'document', '出典のない、資料全体の事実'],
  [/\.level$|\.unit\.printed$|\.unit\.per$|\.printedYear$|\.actors\.actor$/u, 'document', '表の見出しにあり、行にはない'],
  [/\.cells\.printed$/u, 'table', '欄は、事業の表の中にある'],
  [/\.titles\.text$/u, 'line', '題の別の形'],
  [/\.(?:labels|forms|organizations|departments|aliases|window|borrowedFrom|executor|names\.label)\.text$|^structure\.nodes\.issues\.text$/u, 'line', '原文の語句（Label）'],
  [/^project\.budget\.(?:note|amounts\.label)$|^scheme\.lifecycle\.label$|\.value\.(?:state|text)$/u, 'line', '欄の中の語句'],
  [/^(?:indicator|scheme)\.name$|^plan\.(?:relations|phases)\.name$/u, 'line', '名'],
  [/\.printed$/u, 'line', '印刷された形'],
  [/^project\.(?:title|number)$|\.listings\.(?:title|ordinal)$|^structure\.nodes\.(?:title|ordinal)$|\.term$|^plan\.roles\.actor$|^plan\.timeline\.event$|^source\.contents\.title$/u, 'line', '題・番号・用語・主体・できごと'],
  [/^(?:plan|structure\.nodes)\.(?:vision|background|position|principles|fields|topics|achievements|issues|review|passages)\.title$/u, 'line', '節の見出し'],
];

/** その項目が、どこに印刷されているべきか。わたしたちの文なら undefined。 */
export function scopeOf(field: string): Scope | undefined {
  const scope = RULES.find(([pattern]) => pattern.test(field))?.[1];
  return scope === 'none' ? undefined : scope;
}

/** 要約（わたしたちの文）の項目。貼り付けを調べる。 */
const PROSE =
  /^(?:plan\.answers\.(?:promised|done|asked)|plan\.terms\.(?:definition|notes)|plan\.surveys\.(?:findings|opinions)|plan\.phases\.note|plan\.relations\.statement|plan\.timeline\.notes|plan\.sdgs|structure\.nodes\.(?:purpose|present|directions|goal)|project\.contents|indicator\.description|scheme\.summary|.*\.statements)\.text$|\.notes\.text$/u;

export const isProseField = (field: string): boolean => PROSE.test(field);
