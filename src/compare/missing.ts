import type { SourceView } from '../model/index.ts';
import { MISSING_KIND } from '../text/labels.ts';

type Kind = keyof typeof MISSING_KIND;

/** 種類ごとの、失われたものの数。多い順、同じ数なら種類の並びの順。 */
export function missingCounts(sources: readonly SourceView[]): { kind: Kind; name: string; count: number }[] {
  const parts = sources.flatMap((source) => source.data.missing);
  return (Object.keys(MISSING_KIND) as Kind[])
    .map((kind) => ({ kind, name: MISSING_KIND[kind], count: parts.filter((part) => part.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
