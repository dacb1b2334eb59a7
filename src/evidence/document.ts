import { createHash } from 'node:crypto';
import { lastEra, type Era } from './numerals.ts';

/** 読み込んだ原資料。行は1から数える。 */
export interface SourceText {
  /** 市のフォルダ（例：032093-ichinoseki）。 */
  folder: string;
  id: string;
  lines: readonly string[];
  bytes: number;
  sha256: string;
}

/** 原資料のバイト列を、行・大きさ・SHA-256 にする。最後の改行の後に行はない。 */
export function sourceText(folder: string, id: string, bytes: Uint8Array): SourceText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = text.split('\n').map((line) => line.replace(/\r$/u, ''));
  if (text.endsWith('\n')) lines.pop();
  return { folder, id, lines, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** その行の文字。行がなければ空。 */
export const lineOf = (source: SourceText, line: number): string => source.lines[line - 1] ?? '';

/** その行までに最後に名の出た元号。 */
export function eraAt(source: SourceText, line: number): Era | undefined {
  for (let here = line; here >= 1; here -= 1) {
    const era = lastEra(lineOf(source, here));
    if (era) return era;
  }
  return undefined;
}

/** 登録された大きさ・行数・SHA-256 と、手元の原資料との違い。 */
export function fileDifferences(source: SourceText, file: { sha256: string; bytes: number; lines: number }): string[] {
  const pairs = [
    ['SHA-256', file.sha256, source.sha256],
    ['バイト数', file.bytes, source.bytes],
    ['行数', file.lines, source.lines.length],
  ] as const;
  return pairs.filter(([, written, real]) => written !== real).map(([name, written, real]) => `${name}が原資料と違います（書かれた値：${written}、原資料：${real}）`);
}
