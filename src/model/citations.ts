import type { Evidence } from '../schema/index.ts';
import type { CityView, SourceView } from './views.ts';

/** ページの出典の1行。n は印の番号。 */
export interface Citation extends Evidence {
  n: number;
  source: SourceView;
}

export interface Citations {
  items: Citation[];
  /** 出典の番号。ページに載せていない出典を求められたら、組み立てを止める。 */
  numbers: (evidence: readonly Evidence[]) => number[];
}

const keyOf = ({ document, line, place }: Evidence): string => `${document}:${line}:${place}`;

function walk(value: unknown, found: Evidence[]): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const record = value as Record<string, unknown>;
  if (typeof record['document'] === 'string' && typeof record['line'] === 'number') found.push(record as unknown as Evidence);
  else for (const child of Object.values(record)) walk(child, found);
}

/** ページに載せる事実をたどり、出てくる順に出典へ番号をつける。同じ場所は1つにまとめる。 */
export function citations(city: CityView, ...facts: readonly unknown[]): Citations {
  const evidence: Evidence[] = [];
  walk(facts, evidence);
  const items = new Map<string, Citation>();
  for (const item of evidence) {
    const source = city.sources.find(({ id }) => id === item.document);
    if (source && !items.has(keyOf(item))) items.set(keyOf(item), { ...item, n: items.size + 1, source });
  }
  return {
    items: [...items.values()],
    numbers: (wanted) =>
      [...new Set(wanted.map(keyOf))].map((key) => {
        const item = items.get(key);
        if (!item) throw new Error(`出典 ${key} が、このページの出典の一覧にありません`);
        return item.n;
      }),
  };
}
