/** 引用符の中（\" も読みとばす）か、かっこ1つ。 */
const TOKENS = /"(?:\\.|[^"\\])*"?|[[\]{}]/gsu;

/** かっこの入れ子の、いちばん深い所の深さ。JSON として壊れていても数えられる。 */
export function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
