/** 照合のための文字の整え方。意味を変えるものは、ここに名をつけて置く。 */

const TAG = /<[^>]*>/gu;
/** 抽出で丸印が入力欄に化けたもの。印刷では ○ である。 */
const RADIO = /<input type="radio"\s*\/?>/gu;
const FULL_WIDTH = /[０-９，．％]/gu;

/** 空白をすべて除く。引用と見出しは、この形で比べる。 */
export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** タグを欄の切れ目（タブ）に変える。化けた ○ は ○ に戻す。 */
export const withoutMarkup = (line: string): string => line.replace(RADIO, '○').replace(TAG, '\t');

/** タグだけを空白にし、欄（タブ）の並びは変えない。列を数えるため。 */
export const withCellsKept = (line: string): string => line.replace(RADIO, '○').replace(TAG, ' ');

/** 全角の数字・カンマ・小数点・％を半角にする。長さは変わらない。 */
export const halfWidthDigits = (text: string): string => text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** 文の比べ方：文字と数字だけを残す。句読点・かっこ・空白の違いでは、貼り付けは隠れない。 */
export const lettersOnly = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
