import { placeOf, SCHEMAS } from '../reader/places.ts';
import type { Problem } from '../reader/problem.ts';
import { readJson } from '../reader/read-file.ts';
import { proseProblems } from '../reader/prose.ts';
import type { FileFormat } from './file-format.ts';

/** 保存しようとしている1ファイルを、組み立てのときと同じ読み取りで確かめる。誤りがなければ空。 */
export function problemsOf(path: string, data: unknown, formats: ReadonlyMap<keyof typeof SCHEMAS, FileFormat>): Problem[] {
  const place = placeOf(path.replace(/^content\//u, ''));
  if (!place) return [{ file: path, line: 1, column: 1, label: 'ファイルの置き場所', problem: 'この場所には保存できません', remedy: 'IDを半角の英小文字・数字・ハイフンで書いてください' }];
  if (place.kind === 'prose') return proseProblems(path, String((data as { body?: unknown }).body ?? ''));
  const text = formats.get(place.kind)?.toFile(data) ?? '';
  return readJson(path, new TextEncoder().encode(text) as Parameters<typeof readJson>[1], place.kind).problems;
}
