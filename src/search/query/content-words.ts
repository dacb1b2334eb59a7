import type { Lexicon } from './types.ts';

/** 質問の中の、さがす手がかりになることば。 */
export interface ContentWord {
  text: string;
  /** なくてはならないことばか。動詞の語幹や、どの計画にもあることばは、あれば順位を上げるだけにする。 */
  required: boolean;
}

/** 文のつなぎや言い回し。長いものから順に外す。 */
const GRAMMAR = [
  'どのように', 'どうすれば', 'どうしたら', 'どのくらい', 'どれくらい', 'どれだけ', 'ありますか', 'いますか', 'ください', 'について', 'においては', 'において', 'もらうには', 'もらえる', 'もらって', 'もらいたい', 'もらえますか', 'もらう', 'するには', 'にするには', 'という', 'ための', 'ために', 'ときに', 'ときは', 'ところ', 'したら', 'したい', 'している', 'していますか', 'しますか', 'します', 'できますか', 'できる', 'できない', 'できます', 'ですか', 'でしょうか', 'ますか', 'ました', 'ません',
  'れる', 'られる', 'れて', 'られて', 'やりたい', 'ほしい', 'いただく', 'いただける', 'くれる', 'つくる', 'つくりたい', 'おこなう', 'いいですか', 'くらい', 'ぐらい', 'いくら', 'きれい', 'たくさん', 'いろいろ', 'どこ', 'だれ', 'いつ', 'なに', 'どんな', 'どの', 'なぜ', 'どう', 'その', 'この', 'とき', 'こと', 'もの', 'ため', 'よう', 'たい', 'たく', 'ある', 'いる', 'する', 'した', 'して', 'しい', 'など', 'から', 'まで', 'より', 'だけ', 'による', 'により', 'とは', 'には', 'では', 'への', 'での', 'との', 'です', 'ます', 'ない', 'なる', 'って', 'まち',
  'は', 'の', 'を', 'に', 'が', 'と', 'で', 'も', 'へ', 'や', 'か', 'ね', 'よ', 'な', 'た', 'て', 'し', 'る', 'う', 'い', 'お', 'ご',
].sort((a, b) => b.length - a.length);

/** どの計画にもあって、手がかりにならないことば。 */
const COMMON = new Set(['取組', '取り組み', '取組み', '事業', '制度', '方法', '場合', '内容', '必要', '詳細', '一覧', '情報', '利用', '活用', '実施', '支援', '計画', '予定', '目的', '全部', '地域', '目標', '申請', '手続き', '今年', '来年', '確認']);
/** 1字で書かれて、手がかりにならない名詞。 */
const COMMON_KANJI = new Set('市町村県区人者方私何物事所年月日時中上下今度回件数目他各本新後前間内外'.split(''));
/** たずねることば：何人、何件、誰。 */
const ASKING = /^[何誰幾]/u;

const RUN = /(?<number>(?:令和|平成|昭和|[RHrh])?[0-9][0-9,．]*(?:年度|年|千円|万円|円|件|人|組|回|校|点|か所|ヶ所|%)?)|(?<kanji>[\p{Script=Han}々ヶ〇]+)|(?<kata>[ァ-ヴー]+)|(?<latin>\p{Script=Latin}+)|(?<hira>[ぁ-ゔー]+)/gu;

/** 3字以上の語のあとにつく、意味の軽い字。市民活動中 → 市民活動。 */
const SUFFIX = /^(.{2,})[中等用内向]$/u;

/** 助詞で始まるひらがなは、送りがなではない。 */
const PARTICLE = /^[のをにはがとでもへやか]/u;

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

const clue = (text: string): ContentWord => ({ text, required: !COMMON.has(text) });

/** 漢字1字とそのあと：送りがながあれば語幹（直し）、助詞なら名詞（壁）。 */
function kanjiWord(kanji: string, following: string): ContentWord[] {
  if (following !== '' && !PARTICLE.test(following)) return [{ text: kanji + following.charAt(0), required: false }];
  return COMMON_KANJI.has(kanji) ? [] : [clue(kanji)];
}

/** 名詞の並び：2字以上の漢字、かたかな、英字、数。 */
function nounWord(noun: string): ContentWord[] {
  return ASKING.test(noun) ? [] : [clue(noun.replace(SUFFIX, '$1'))];
}

/** 言い回しや送りがなを、字の種類の境で切り分ける。 */
function runWords(text: string): ContentWord[] {
  const runs = [...text.matchAll(RUN)].map(({ groups = {} }) => groups);
  return runs.flatMap(({ number, kanji, kata, latin, hira }, n) => {
    if (kanji?.length === 1) return kanjiWord(kanji, runs[n + 1]?.['hira'] ?? '');
    if (hira) return runs[n - 1]?.['kanji']?.length === 1 ? [] : hiraganaWords(hira).map(clue);
    return nounWord(number ?? kanji ?? kata ?? latin ?? '');
  });
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
      words.push(...runWords(rest), clue(word));
      rest = '';
    } else {
      rest += text.charAt(at);
    }
    at += word?.length ?? 1;
  }
  const all = [...words, ...runWords(rest)];
  return all.filter((word, n) => all.findIndex((other) => other.text === word.text) === n);
}
