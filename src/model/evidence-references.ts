import type { RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';

type Path = (string | number)[];

interface EvidencePlace {
  path: Path;
  document: string;
  line: number;
}

/** 内容の中の出典をすべてたどり、found に足す。出典は document と line を持つまとまり。 */
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

type Sources = ReadonlyMap<string, { file: { lines: number } }>;

/** 出典がどれも正しいか。正しいのがふつうなので、道すじを覚えずに速くたどる。 */
function sound(value: unknown, sources: Sources): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every((item) => sound(item, sources));
  const { document, line } = value as Record<string, unknown>;
  if (typeof document === 'string' && typeof line === 'number') return line <= (sources.get(document)?.file.lines ?? -1);
  return Object.values(value).every((child) => sound(child, sources));
}

/** 出典の資料が市にあり、行がその資料の中にあるかを確かめる。 */
export function checkEvidence(entry: RawEntry<unknown>, sources: Sources, book: ReferenceBook): void {
  if (sound(entry.data, sources)) return;
  for (const { path, document, line } of evidencePlaces(entry.data)) {
    const source = book.find(sources, document, { file: entry.file, path: [...path, 'document'], what: '原資料' });
    if (source && line > source.file.lines) {
      book.report({ file: entry.file, path: [...path, 'line'], problem: `原資料「${document}」は${source.file.lines}行までです（いまの値：${line}）`, remedy: '行番号を確かめてください' });
    }
  }
}
