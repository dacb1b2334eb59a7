/** 最近さがしたことば。この端末の中だけに残し、どこへも送らない。 */

const KEY = 'kyodo-atlas:recent';
const MOST = 6;
/** これより長い入力は、覚えても役に立たない。 */
const LONGEST = 40;

/** 新しいものから順に返す。しまえない設定の端末では、いつも空。 */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // 覚えられないだけなので、検索は続ける。
  }
}

/** ことばを覚える。同じものは先頭に移す。 */
export function remember(query: string): void {
  const trimmed = query.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return;
  store([trimmed, ...recentQueries().filter((known) => known !== trimmed)].slice(0, MOST));
}

export const forgetAll = (): void => store([]);
