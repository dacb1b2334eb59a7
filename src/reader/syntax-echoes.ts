import { printParseErrorCode, type ParseError } from 'jsonc-parser';

/** 1文字の誤りから続けて起きる、こだまのような指摘を除いたもの。1つの誤りを1度だけ言うため。 */
export function withoutEchoes(text: string, errors: readonly ParseError[]): ParseError[] {
  const lineOf = lineCounter(text);
  const seen = { any: -1, word: -2, open: -2 };
  return errors.filter((error) => {
    const line = lineOf(error.offset);
    const code = printParseErrorCode(error.error);
    const echo = isEcho(code, line, seen);
    seen.any = line;
    if (!code.endsWith('Expected')) seen.word = line;
    if (code === 'UnexpectedEndOfString') seen.open = line;
    return !echo;
  });
}

interface Seen {
  /** 直前の指摘の行。 */
  any: number;
  /** 直前の、文字そのものの誤り（知らない記号など）の行。 */
  word: number;
  /** 直前の、閉じていない引用符の行。 */
  open: number;
}

/** 同じ行の2つめと、文字そのものの誤りのすぐ次の行の「足りない」は、こだまとみなす。 */
function isEcho(code: string, line: number, seen: Seen): boolean {
  if (line === seen.any || line - seen.open <= 1) return true;
  return code.endsWith('Expected') && line - seen.word <= 1;
}

/** 位置から行を数える。位置は増えるだけなので、前の続きから数える。 */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let from = 0;
  return (offset) => {
    for (; from < offset; from += 1) if (text[from] === '\n') line += 1;
    return line;
  };
}
