/** さがす側の形。ここにあるものはすべて、ブラウザの外でも動く。 */

/** 当たり方：0＝ことばそのもの、1＝書き方のちがい、2＝近いことば。 */
export type Level = 0 | 1 | 2;

/** ひとつの句がページに現れたこと。page は一覧表の行の番号。 */
export interface Hit {
  page: number;
  /** 現れた回数。 */
  count: number;
  /** 現れた位置（単位の番号、小さい順）。調べてある表や数えてある一覧から答えたときはない。 */
  at?: readonly number[];
  /** 題の中で、はじめに現れた位置。題になければない。 */
  titleAt?: number;
  /** BM25 の点（索引に聞いたときは、句の語の点の平均か、句そのものの点）。調べてある表から答えたときはない。 */
  score?: number;
}

/** 索引に聞く口。Pagefind でも、ただの文字列の走査でもよい。 */
export interface Engine {
  /** 句（単位の並び）を、そのまま続けて含むページのすべて。 */
  hits(phrase: readonly string[]): Promise<readonly Hit[]>;
  /** 作るときに調べてある句なら、索引に聞かずに答える。 */
  known?(phrase: readonly string[]): readonly Hit[] | undefined;
  /** 索引で引くと重いので作るときに数えてある句なら、索引に聞かずに答える。位置はない。 */
  listed?(phrase: readonly string[]): Promise<readonly Hit[]> | undefined;
}

/** 職員が書く、検索のことば。 */
export interface Lexicon {
  variants: readonly (readonly string[])[];
  synonyms: readonly (readonly string[])[];
  intents: readonly { phrase: string; kinds: readonly string[] }[];
}

/** 順位づけに要る、1ページのこと。 */
export interface PageFacts {
  kind: string;
  /** 本文の長さ、題の長さ（単位の数）。 */
  length: number;
  titleLength: number;
}

/** 題のほかの呼び名（市の名の読み・番号など）のあるページ。 */
export interface Named {
  title: string;
  aliases: readonly string[];
}

/** さがすときに手もとに置くもの。 */
export interface Knowledge {
  lexicon: Lexicon;
  pages: readonly PageFacts[];
  named: readonly Named[];
  /** かな → 書き方。かなだけで書かれたときに読み込む。 */
  readings: ReadonlyMap<string, readonly string[]>;
}

/** 1つのことばの、ひとつの書き方。 */
export interface Alternative {
  text: string;
  units: readonly string[];
  level: Level;
}

/** 見つかった1ページ。 */
export interface Match {
  page: number;
  level: Level;
  score: number;
}

/** さがした結果。 */
export interface Outcome {
  /** ことばそのもの、または書き方のちがうものを含むページ。 */
  sure: readonly Match[];
  /** 近いことばを含むページ。 */
  related: readonly Match[];
  /** ことばの一部だけを含むページ。 */
  partial: readonly Match[];
  /** 印をつける句。 */
  marks: readonly Alternative[];
  /** 実際に使った、近いことば。 */
  synonyms: readonly string[];
}
