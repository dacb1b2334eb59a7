/** 字の形をそろえる。索引を作るときと、さがすときの両方が、この同じ関数を通る。 */

/** 全角の英数・記号、半角のかな、全角の空白だけをそろえる。①や㎡は別の字のまま残す。 */
const WIDTH = /[\uFF01-\uFF9F\u3000]+/gu;

/** 字の見え方だけを変える符号（異体字の選択、結合の指示など）。ことばとしては数えない。 */
const INVISIBLE = /[\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** 1字ずつ空けて書かれた英字（N P O）。 */
const SPACED_LETTERS = /(?<![A-Za-z])[A-Za-z](?: [A-Za-z])+(?![A-Za-z])/gu;

/**
 * 同じ記号の書き方をひとつに寄せる。
 * かっこなどは、抜粋がふつうの日本語に見えるように全角へ。
 * 半角の引用符とピリオドは Pagefind が特別に扱うので、索引では使わない。
 */
const MARKS: Readonly<Record<string, string>> = {
  '(': '（', ')': '）', '!': '！', '?': '？', ':': '：', ';': '；', '.': '．', '"': '”', '“': '”', '‟': '”', '″': '”', '~': '〜', '∼': '〜', '｡': '。',
};
const MARK = /[()!?:;."“‟″~∼｡]/gu;

/** 幅・濁点・記号・空けた英字をそろえた文字列。大文字と小文字、かなの清濁は変えない。 */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(WIDTH, (run) => run.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(SPACED_LETTERS, (run) => run.replaceAll(' ', ''))
    .replace(MARK, (mark) => MARKS[mark] ?? mark);
}
