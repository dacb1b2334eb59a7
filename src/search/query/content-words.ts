import type { Lexicon } from './types.ts';

/** 質問の中の、さがす手がかりになることば。 */
export interface ContentWord {
  text: string;
  /** なくてはならないことばか。動詞の語幹や、どの計画にもあることばは、あれば順位を上げるだけにする。 */
  required: boolean;
}

/** 文のつなぎや言い回し。長いものから順に外す。 */
const GRAMMAR = [
  'どのように', 'どうすれば', 'どうしたら', 'ありますか', 'いますか', 'ください', 'について', 'においては', 'において', 'もらうには', 'もらえる', 'もらって', 'もらう', 'するには', 'にするには', 'という', 'ための', 'ために', 'ときに', 'ときは', 'ところ', 'したら', 'したい', 'している', 'していますか', 'しますか', 'します', 'できますか', 'できる', 'できない', 'できます', 'ですか', 'でしょうか', 'ますか', 'ました', 'ません',
  'れる', 'られる', 'れて', 'られて', 'やりたい', 'ほしい', 'いただく', 'いただける', 'くれる', 'つくる', 'つくりたい', 'おこなう', 'どこ', 'だれ', 'いつ', 'なに', 'どんな', 'どの', 'なぜ', 'どう', 'その', 'この', 'とき', 'こと', 'もの', 'ため', 'よう', 'たい', 'たく', 'ある', 'いる', 'する', 'した', 'して', 'しい', 'など', 'から', 'まで', 'より', 'だけ', 'による', 'により', 'とは', 'には', 'では', 'への', 'での', 'との', 'です', 'ます', 'ない', 'なる', 'って',
  'は', 'の', 'を', 'に', 'が', 'と', 'で', 'も', 'へ', 'や', 'か', 'ね', 'よ', 'な', 'た', 'て', 'し', 'る', 'う', 'い', 'お', 'ご',
].sort((a, b) => b.length - a.length);

/** どの計画にもあって、手がかりにならないことば。 */
const COMMON = new Set(['取組', '取り組み', '取組み', '事業', '制度', '方法', '場合', '内容', '必要', '詳細', '一覧', '情報', '利用', '活用', '実施', '支援', '計画', '予定', '目的', '全部', '地域']);

const RUN = /(?<kanji>[\p{Script=Han}々ヶ〇]+)|(?<kata>[ァ-ヴー]+)|(?<latin>[\p{Script=Latin}0-9]+)|(?<hira>[ぁ-ゔー]+)/gu;

/** ひらがなの並びから、言い回しを外して残ることば。 */
function hiraganaWords(run: string): string[] {
  let rest = run;
  const found: string[] = [];
  let word = '';
  while (rest !== '') {
    const grammar = GRAMMAR.find((expression) => rest.startsWith(expression));
    if (grammar) found.push(word);
    word = grammar ? '' : word + rest.charAt(0);
    rest = rest.slice(grammar?.length ?? 1);
  }
  return [...found, word].filter((text) => text.length >= 2);
}

const required = (text: string): ContentWord => ({ text, required: !COMMON.has(text) });

/** 言い回しや送りがなを、字の種類の境で切り分ける。 */
function runWords(text: string): ContentWord[] {
  const words: ContentWord[] = [];
  let stem = '';
  for (const { groups = {} } of text.matchAll(RUN)) {
    const { kanji, kata, latin, hira } = groups;
    if (hira && stem && !/^[のをにはがとでもへやか]/u.test(hira)) words.push({ text: stem + hira.charAt(0), required: false });
    else if (hira && !stem) words.push(...hiraganaWords(hira).map(required));
    stem = kanji?.length === 1 ? kanji : '';
    const noun = kanji && kanji.length >= 2 ? kanji : (kata ?? latin);
    if (noun && (noun.length >= 2 || latin)) words.push(required(noun));
  }
  return words;
}

/** 検索のことばとして書かれている語。2字以上のものだけを、長いものから見つける。 */
function knownWords(lexicon: Lexicon): string[] {
  const words = [...lexicon.variants, ...lexicon.synonyms].flat().filter((word) => word.length >= 2);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** 質問文を、さがすことばに分ける。自治会の集会所を直したい → 自治会・集会所・（直し）。 */
export function contentWords(text: string, lexicon: Lexicon): ContentWord[] {
  const known = knownWords(lexicon);
  const words: ContentWord[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const word = known.find((candidate) => text.startsWith(candidate, at));
    if (word) {
      words.push(...runWords(rest), required(word));
      rest = '';
    } else {
      rest += text.charAt(at);
    }
    at += word?.length ?? 1;
  }
  const all = [...words, ...runWords(rest)];
  return all.filter((word, n) => all.findIndex((other) => other.text === word.text) === n);
}
