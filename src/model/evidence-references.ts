import type { RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';

type Path = (string | number)[];

/** 内容の中の出典をすべてたどる。出典は document と line を持つまとまり。 */
function evidencePlaces(value: unknown, path: Path): { path: Path; document: string; line: number }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => evidencePlaces(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  const record = value as Record<string, unknown>;
  if (typeof record['document'] === 'string' && typeof record['line'] === 'number') return [{ path, document: record['document'], line: record['line'] }];
  return Object.entries(record).flatMap(([key, child]) => evidencePlaces(child, [...path, key]));
}

/** 出典の資料が市にあり、行がその資料の中にあるかを確かめる。 */
export function checkEvidence(entry: RawEntry<unknown>, sources: ReadonlyMap<string, { file: { lines: number } }>, book: ReferenceBook): void {
  for (const { path, document, line } of evidencePlaces(entry.data, [])) {
    const source = book.find(sources, document, { file: entry.file, path: [...path, 'document'], what: '原資料' });
    if (source && line > source.file.lines) {
      book.report({ file: entry.file, path: [...path, 'line'], problem: `原資料「${document}」は${source.file.lines}行までです（いまの値：${line}）`, remedy: '行番号を確かめてください' });
    }
  }
}
