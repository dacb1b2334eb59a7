import type { CityIndex, SchemeIndex } from '../model/index.ts';
import { needsOf } from './needs.ts';
import { placeOf } from './places.ts';
import { fits, type Choice, type TallyRow } from './tally.ts';

/** 目次の中の制度1つ。中身を読まずに、さがす条件だけが分かる。 */
export interface IndexedScheme extends Pick<SchemeIndex, 'id' | 'kind' | 'audiences'> {
  code: string;
}

/** 目次の制度のすべて。市の順。 */
export const indexedSchemes = (index: readonly Pick<CityIndex, 'code' | 'schemes'>[]): IndexedScheme[] => index.flatMap(({ code, schemes }) => schemes.map(({ id, kind, audiences }) => ({ code, id, kind, audiences })));

/** 制度1つを、さがす条件に使うことばにする。 */
export const termsOf = ({ kind, audiences }: Pick<IndexedScheme, 'kind' | 'audiences'>): { need: string; audience: string } => ({ need: needsOf(kind).join(' '), audience: audiences.join(' ') });

/** 制度を数えた表。絞り込みの数は、どれもこの表から求める。 */
export function tallyRows(schemes: readonly IndexedScheme[], many: boolean): TallyRow[] {
  const counts = new Map<string, TallyRow>();
  for (const scheme of schemes) {
    const { need, audience } = termsOf(scheme);
    const place = placeOf(scheme.code, many);
    const key = [place, need, audience].join('|');
    counts.set(key, [place, need, audience, (counts.get(key)?.[3] ?? 0) + 1]);
  }
  return [...counts.values()];
}

/** 必要と対象の条件に合う制度。種類と対象が同じ制度は何千もあるので、1度だけ確かめる。 */
export function chosenSchemes<T extends IndexedScheme>(schemes: readonly T[], choice: Choice): T[] {
  const answers = new Map<string, boolean>();
  const fitting = (scheme: T): boolean => {
    const { need, audience } = termsOf(scheme);
    return fits([scheme.code, need, audience, 1], choice);
  };
  return schemes.filter((scheme) => {
    const key = [choice.city && scheme.code, scheme.kind, ...scheme.audiences].join(' ');
    const answer = answers.get(key) ?? fitting(scheme);
    answers.set(key, answer);
    return answer;
  });
}
