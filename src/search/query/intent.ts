import type { Lexicon } from './types.ts';

/** 言い回しから読みとった、さがしているもの。 */
export interface Intent {
  /** 言い回しを外した、さがすことば。 */
  base: string;
  /** 先に見せる種別。 */
  kinds: readonly string[];
}

const LOOSE_ENDS = /[のはがをにへとでも]$/u;

/** 文の終わりの言い回しを読む。地域協働体とは何ですか → 地域協働体（用語を先に）。なければ undefined。 */
export function intentOf(text: string, { intents }: Lexicon): Intent | undefined {
  const fitting = intents.filter(({ phrase }) => text.endsWith(phrase) && text.length > phrase.length);
  const [longest] = [...fitting].sort((a, b) => b.phrase.length - a.phrase.length);
  return longest && { base: text.slice(0, -longest.phrase.length).replace(LOOSE_ENDS, ''), kinds: longest.kinds };
}
