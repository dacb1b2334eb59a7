import { alternatives } from './alternatives.ts';
import { titlePoints } from './rank.ts';
import type { Alternative, Engine, Hit, Knowledge, Level } from './types.ts';

/** 1つのことばが、あるページに現れたこと。 */
export interface Presence {
  level: Level;
  count: number;
  /** 現れた位置。書き方のどれかの位置が分からなければ空。 */
  at: readonly number[];
  /** BM25 の点。書き方のうち、いちばん高いもの。 */
  score: number;
  /** 題との合い方の点。 */
  title: number;
}

/** 1つのことばについて、見つかったもの。 */
export interface Found {
  text: string;
  pages: ReadonlyMap<number, Presence>;
  /** 実際に見つかった書き方。 */
  used: readonly Alternative[];
}

/** 書き方ごとの当たり。調べてある表にどこにもないと書いてあれば、索引に聞かない。そのままの形が見つかれば、ほかの書き方は、表で足りるかぎり聞かない。 */
async function answersTo(forms: readonly Alternative[], engine: Engine, placed: boolean): Promise<(readonly Hit[])[]> {
  const ask = async ({ units }: Alternative): Promise<readonly Hit[]> => {
    if (engine.known?.(units)?.length === 0) return [];
    return (placed ? undefined : engine.listed?.(units)) ?? engine.hits(units);
  };
  const literal = forms.filter((form) => form.level === 0);
  const own = await Promise.all(literal.map(ask));
  const enough = own.some((hits) => hits.length > 0);
  const rest = forms.slice(literal.length).map((form) => (enough ? engine.known?.(form.units) : undefined) ?? ask(form));
  return [...own, ...(await Promise.all(rest))];
}

/** 同じページの当たりを合わせる。回数と点は、いちばん良い当たり方のものだけを数える。 */
function merged(known: Presence | undefined, mine: Presence): Presence {
  if (!known) return mine;
  const at = known.at.length > 0 && mine.at.length > 0 ? [...known.at, ...mine.at] : [];
  if (mine.level !== known.level) return { ...(mine.level < known.level ? mine : known), at };
  return { level: mine.level, count: known.count + mine.count, at, score: Math.max(known.score, mine.score), title: Math.max(known.title, mine.title) };
}

/** 1つの書き方の当たり。 */
function presenceOf({ page, count, at = [], score = 0, titleAt }: Hit, form: Alternative, { pages }: Knowledge): Presence {
  const title = titleAt === undefined ? 0 : titlePoints(form.units.length, titleAt, pages[page]?.titleLength ?? 0);
  return { level: form.level, count, at, score, title };
}

/** 書き方をすべて調べ、ページごとにいちばん良い当たり方を残す。placed は、位置も要るか（要らなければ、数えてある一覧で足りる）。 */
export async function findWord(text: string, engine: Engine, knowledge: Knowledge, placed = true): Promise<Found> {
  const forms = alternatives(text, knowledge);
  const answers = await answersTo(forms, engine, placed);
  const pages = new Map<number, Presence>();
  for (const [n, form] of forms.entries()) {
    for (const hit of answers[n] ?? []) pages.set(hit.page, merged(pages.get(hit.page), presenceOf(hit, form, knowledge)));
  }
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
