import { alternatives } from './alternatives.ts';
import type { Alternative, Engine, Knowledge, Level } from './types.ts';

/** 1つのことばが、あるページに現れたこと。 */
export interface Presence {
  level: Level;
  count: number;
}

/** 1つのことばについて、見つかったもの。 */
export interface Found {
  text: string;
  pages: ReadonlyMap<number, Presence>;
  /** 実際に見つかった書き方。 */
  used: readonly Alternative[];
}

/** 書き方をすべて索引に聞き、ページごとにいちばん良い当たり方を残す。 */
export async function findWord(text: string, engine: Engine, knowledge: Knowledge): Promise<Found> {
  const forms = alternatives(text, knowledge);
  const answers = await Promise.all(forms.map((form) => engine.hits(form.units)));
  const pages = new Map<number, Presence>();
  answers.forEach((hits, n) => {
    const level = forms[n]?.level ?? 0;
    for (const hit of hits) {
      const known = pages.get(hit.page);
      const better = !known || level < known.level;
      if (better || level === known.level) pages.set(hit.page, { level, count: hit.count + (better ? 0 : (known?.count ?? 0)) });
    }
  });
  return { text, pages, used: forms.filter((_, n) => (answers[n]?.length ?? 0) > 0) };
}

/** すべてのことばを含むページと、その当たり方（いちばん弱いことばに合わせる）。 */
export function inAll(found: readonly Found[]): Map<number, Level> {
  const [first, ...rest] = found;
  const pages = new Map<number, Level>();
  for (const [page, { level }] of first?.pages ?? []) {
    const levels = rest.map((word) => word.pages.get(page)?.level);
    if (levels.every((other) => other !== undefined)) pages.set(page, Math.max(level, ...levels) as Level);
  }
  return pages;
}
