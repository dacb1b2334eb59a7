import type { RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';

type Path = (string | number)[];

interface EvidencePlace {
  path: Path;
  document: string;
  line: number;
}

/** 内容の中の出典をすべてたどり、found に足す。出典は document と line を持つまとまり。道すじは、見つけたときだけ写す（何千もの項目を速くたどるため）。 */
function gather(value: unknown, path: Path, found: EvidencePlace[]): void {
  if (value === null || typeof value !== 'object') return;
  const { document, line } = value as Record<string, unknown>;
  if (typeof document === 'string' && typeof line === 'number') {
    found.push({ path: [...path], document, line });
    return;
  }
  for (const key in value) {
    path.push(Array.isArray(value) ? Number(key) : key);
    gather((value as Record<string, unknown>)[key], path, found);
    path.pop();
  }
}

function evidencePlaces(data: unknown): EvidencePlace[] {
  const found: EvidencePlace[] = [];
  gather(data, [], found);
  return found;
}

/** 出典の資料が市にあり、行がその資料の中にあるかを確かめる。 */
export function checkEvidence(entry: RawEntry<unknown>, sources: ReadonlyMap<string, { file: { lines: number } }>, book: ReferenceBook): void {
  for (const { path, document, line } of evidencePlaces(entry.data)) {
    const source = book.find(sources, document, { file: entry.file, path: [...path, 'document'], what: '原資料' });
    if (source && line > source.file.lines) {
      book.report({ file: entry.file, path: [...path, 'line'], problem: `原資料「${document}」は${source.file.lines}行までです（いまの値：${line}）`, remedy: '行番号を確かめてください' });
    }
  }
}
