import { personalData, type Finding } from './personal-data.ts';

/** 目に見えない文字、向きを変える文字、外字、文字化けの印。名や検索を狂わせる。 */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
const PRIVATE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/gu;
const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

type Rule = readonly [pattern: RegExp, problem: (match: string) => string, remedy: string];

/** どの文字にも書けないもの。 */
const RULES: readonly Rule[] = [
  [/http:\/\/[^\s"」）)]*/gu, () => 'リンクが https ではありません', 'http:// を https:// にしてください（そのサイトが https で開けることを確かめてください）'],
  [/(?:(?:java|vb)script\s?:|data\s?:\s?text\/html)/giu, () => '動く命令（javascript など）は書けません', '消してください'],
  [/<(?:script|iframe|object|embed|style|link|meta)\b/giu, (match) => `タグ（${match}）は書けません`, '消してください'],
  [INVISIBLE, (match) => `目に見えない文字（${codeOf(match)}）があります`, 'その前後を消して、打ち直してください'],
  [/\uFFFD/gu, () => '文字化けの印（�）があります', '正しい文字に打ち直してください'],
  [PRIVATE, (match) => `外字（${codeOf(match)}）があります。ほかの機械では読めません`, '読める字（常用の字体や、かな）で書いてください'],
];

/** 内容の文字に書けないもの。contact は、公の窓口の連絡先の欄かどうか。 */
export function unwelcome(text: string, contact = false): Finding[] {
  const found = RULES.flatMap(([pattern, problem, remedy]) => [...text.matchAll(pattern)].map((match): Finding => ({ at: match.index, found: match[0], problem: problem(match[0]), remedy })));
  return [...found, ...personalData(text, contact)];
}
