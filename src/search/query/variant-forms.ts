import type { Lexicon } from './types.ts';

/** 1つのことばから作る書き方の上限。組み合わせが増えすぎると、索引に聞く回数が増える。 */
const MAX_FORMS = 12;

type Groups = Lexicon['variants'];

/** text の at の位置から始まる、いちばん長い語とその組。 */
function longestAt(text: string, at: number, groups: Groups): { word: string; group: readonly string[] } | undefined {
  let best: { word: string; group: readonly string[] } | undefined;
  for (const group of groups) {
    for (const word of group) {
      if (word.length > (best?.word.length ?? 0) && text.startsWith(word, at)) best = { word, group };
    }
  }
  return best;
}

/** 文字列を、変えられない部分と、書き方の選べる部分に分ける。 */
function slots(text: string, groups: Groups): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = 0; at < text.length; ) {
    const known = longestAt(text, at, groups);
    found.push(known ? [known.word, ...known.group.filter((word) => word !== known.word)] : [text.charAt(at)]);
    at += known?.word.length ?? 1;
  }
  return found;
}

/** 表記ゆれ：取組 → 取り組み・取組み。ことばの途中にあるものも置きかえる。もとの形は含まない。 */
export function variantForms(text: string, groups: Groups): string[] {
  let forms = [''];
  for (const slot of slots(text, groups)) {
    forms = forms.flatMap((head) => slot.map((word) => head + word)).slice(0, MAX_FORMS);
  }
  return [...new Set(forms)].filter((form) => form !== text);
}

/** 近いことば：組の中の、自分のほかの語。 */
export function synonymsOf(text: string, groups: Groups): string[] {
  return [...new Set(groups.filter((group) => group.includes(text)).flat())].filter((word) => word !== text);
}
