import { folded } from '../folding.ts';

/** これより長いことばは、検索には使わない。文書のいちばん長い名でも、40字ほどである。 */
export const MAX_QUERY = 120;
/** 使うことばの数の上限。 */
const MAX_TERMS = 8;

const QUOTED = /”([^”]+)”|「([^」]+)」|『([^』]+)』|(\S+)/gu;
const EDGES = /^[\s、。，,．！？…・”'「」『』]+|[\s、。，,．！？…・”'「」『』]+$/gu;

/** 入力をそろえる：幅・大文字・空白。長すぎるところは切る。 */
export const canonicalQuery = (input: string): string => [...folded(input).trim().toLowerCase()].slice(0, MAX_QUERY).join('');

/** 入力を、すべて含むべきことばに分ける。「」や引用符で囲んだところは、空白があっても1つ。 */
export function termsOf(input: string): string[] {
  const found = [...canonicalQuery(input).matchAll(QUOTED)].map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(EDGES, ''));
  return [...new Set(found.filter((term) => term !== ''))].slice(0, MAX_TERMS);
}
