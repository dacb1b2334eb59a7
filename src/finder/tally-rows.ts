import type { SchemeView } from '../model/index.ts';
import { needsOf } from './needs.ts';
import type { TallyRow } from './tally.ts';

/** 制度1つを、さがす条件に使うことばにする。 */
export const termsOf = (scheme: SchemeView): { need: string; audience: string } => ({ need: needsOf(scheme).join(' '), audience: scheme.data.audiences.join(' ') });

/** 制度を数えた表。絞り込みの数は、どれもこの表から求める。 */
export function tallyRows(schemes: readonly SchemeView[]): TallyRow[] {
  const counts = new Map<string, TallyRow>();
  for (const scheme of schemes) {
    const { need, audience } = termsOf(scheme);
    const key = [scheme.city.code, need, audience].join('|');
    counts.set(key, [scheme.city.code, need, audience, (counts.get(key)?.[3] ?? 0) + 1]);
  }
  return [...counts.values()];
}
