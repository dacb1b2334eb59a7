import { printParseErrorCode, type ParseError } from 'jsonc-parser';

interface Refusal {
  problem: string;
  remedy: string;
}

/** 記法の誤りの名 → 問題と直し方。 */
const SYNTAX: Record<string, readonly [string, string]> = {
  CommaExpected: ['カンマ（,）がありません', '前の項目の終わりに、カンマ（,）を入れてください'],
  ColonExpected: ['コロン（:）がありません', '項目名のあとに、コロン（:）を入れてください'],
  ValueExpected: ['値がありません', '値を書いてください。最後の項目のあとのカンマは消してください'],
  PropertyNameExpected: ['項目名がありません', '最後の項目のあとのカンマを消すか、引用符（"）で囲んだ項目名を書いてください'],
  CloseBraceExpected: ['閉じかっこ } がありません', '閉じかっこ } を補ってください。ファイルが途中で切れていないかも確かめてください'],
  CloseBracketExpected: ['閉じかっこ ] がありません', '閉じかっこ ] を補ってください。ファイルが途中で切れていないかも確かめてください'],
  EndOfFileExpected: ['終わりのかっこのあとに、余分なものがあります', '余分なかっこや文字を消してください'],
  UnexpectedEndOfString: ['引用符（"）が閉じていません', 'この行の文字の終わりに、引用符（"）を入れてください。文字の途中で改行はできません'],
  InvalidCharacter: ['文字の中に、タブなどの目に見えない記号があります', 'タブを消すか、空白にしてください'],
  InvalidEscapeCharacter: ['逆斜線（\\）の使い方が正しくありません', '逆斜線を消すか、2つ重ねて（\\\\）書いてください'],
  InvalidUnicode: ['\\u の書き方が正しくありません', '文字をそのまま書いてください'],
  InvalidCommentToken: ['注釈（// や /* */）は書けません', '注釈を消してください'],
  InvalidNumberFormat: ['数の書き方が正しくありません', '半角の数字だけで書いてください（例：7210）'],
  UnexpectedEndOfNumber: ['数が途中で切れています', '半角の数字だけで書いてください（例：7210）'],
};

/** 知らない記号の形 → 問題と直し方。上から順に当てはめる。 */
const SYMBOLS: readonly (readonly [RegExp, string, string])[] = [
  [/^[＋－]?[０-９]/u, '数が全角です', '半角の数字で書いてください（例：7210）'],
  [/^[“”„‟＂「『‘’'＇`]/u, '引用符が正しくありません', '半角の引用符（"）で囲んでください'],
  [/^[：]/u, 'コロンが全角です', '半角のコロン（:）にしてください'],
  [/^[，、]/u, 'カンマが全角です', '半角のカンマ（,）にしてください'],
  [/^[｛｝［］]/u, 'かっこが全角です', '半角のかっこにしてください'],
  [/^[\u3000\u00A0\u200B-\u200F\uFEFF]/u, '全角の空白や、目に見えない文字があります', '消してください。字下げは半角の空白にします'],
  [/^(?:true|false|null)$/iu, 'true・false・null は小文字で書きます', '小文字で書いてください'],
  [/^(?:[+.]\d|0x)/u, '数の書き方が正しくありません', '半角の数字だけで書いてください（例：7210、0.5）'],
  [/^(?:NaN|Infinity|undefined|None|N\/A)/iu, '値として読めません', '値がまだなければ null か、値の種類（unpublished など）で書いてください'],
];

const tokenAt = (text: string, { offset, length }: ParseError): string => text.slice(offset, offset + Math.max(length, 1));

function symbolRefusal(token: string): Refusal {
  const [, problem, remedy] = SYMBOLS.find(([pattern]) => pattern.test(token)) ?? [];
  return { problem: `${problem ?? '読めない文字があります'}（いまの値：${token.slice(0, 40)}）`, remedy: remedy ?? '文字や項目名は、半角の引用符（"）で囲んでください' };
}

/** 桁区切りのカンマのあとに続く数字か。 */
const splitsNumber = (text: string, error: ParseError): boolean => /^\d/u.test(tokenAt(text, error)) && /\d,\s?$/u.test(text.slice(Math.max(0, error.offset - 3), error.offset));

/** 記法の誤りを、職員に分かる問題と直し方にする。 */
export function syntaxRefusal(text: string, error: ParseError): Refusal {
  const code = printParseErrorCode(error.error);
  const token = tokenAt(text, error);
  if (code === 'InvalidSymbol') return symbolRefusal(token);
  if (code === 'PropertyNameExpected' && splitsNumber(text, error)) return { problem: '数の中にカンマがあります', remedy: 'カンマを外し、7210 のように書いてください' };
  if (code === 'CommaExpected' && /^\d/u.test(token) && text[error.offset - 1] === '0') return { problem: '数が 0 で始まっています', remedy: '先頭の 0 を消してください。0 の要る番号は、引用符（"）で囲んで文字にします' };
  const [problem, remedy] = SYNTAX[code] ?? ['JSON として読めません', 'この行の前後のカンマ、引用符、かっこを確かめてください'];
  return { problem, remedy };
}
