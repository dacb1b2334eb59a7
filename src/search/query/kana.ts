/** かなの変換。 */

const SHIFT = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0);

/** かたかなをひらがなに。長音と、ひらがなのないかたかなはそのまま。 */
export const hiragana = (text: string): string => text.replace(/[ァ-ヶ]/gu, (kana) => (kana > 'ヴ' ? kana : String.fromCharCode(kana.charCodeAt(0) - SHIFT)));

/** ひらがなをかたかなに。 */
export const katakana = (text: string): string => text.replace(/[ぁ-ゔ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + SHIFT));

/** かなだけで書かれているか（長音を含む）。 */
export const isKana = (text: string): boolean => /^[ぁ-ゔァ-ヴー]+$/u.test(text);

export const hasHiragana = (text: string): boolean => /[ぁ-ゔ]/u.test(text);
