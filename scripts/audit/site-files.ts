/** 組み立てたフォルダの中身と、ページのひな形。 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Site } from './rule.ts';

/** フォルダの中のすべてのファイルの住所。index.html は、フォルダの住所でも数える。 */
export function filePaths(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/')}`);
  return new Set(paths.flatMap((path) => (path.endsWith('/index.html') ? [path, path.slice(0, -'index.html'.length)] : [path])));
}

/** 監査するページの住所。/cities/ のような形で、並びはいつも同じ。検索の部品の中は見ない。 */
export function readSite(folder: string): Site {
  const pages = [...filePaths(folder)].filter((path) => path.endsWith('/') || (path.endsWith('.html') && !path.endsWith('/index.html')));
  return { folder, pages: pages.filter((path) => !path.startsWith('/pagefind/')).sort() };
}

/** 住所の形 → ひな形の名。上から順に当てはめる。 */
const TEMPLATES: readonly (readonly [RegExp, string])[] = [
  [/^\/$/u, 'トップ'],
  [/^\/404\.html$/u, '404'],
  [/^\/plans\/\d+\/[^/]+\/projects\//u, '事業'],
  [/^\/plans\/\d+\/[^/]+\/indicators\//u, '指標'],
  [/^\/plans\/\d+\/[^/]+\/(?<part>[a-z]+)\//u, '計画（$1）'],
  [/^\/plans\/\d+\/[^/]+\/$/u, '計画'],
  [/^\/plans\/\d+\/$/u, '市の計画'],
  [/^\/cities\/\d+\/(?<part>[a-z]*)/u, '市 $1'],
  [/^\/schemes\/\d+\/[^/]+\/$/u, '支援制度'],
  [/^\/schemes\/by\//u, '支援制度の一覧（条件）'],
  [/^\/schemes\/scope\/\d+\/$/u, '載せなかったもの（市）'],
  [/^\/schemes\/\d+\/$/u, '支援制度の一覧（市）'],
  [/^\/sources\/\d+\//u, '原資料'],
  [/^\/terms\/\d+\//u, '用語'],
  [/^\/updates\/./u, '更新（市）'],
  [/^\/compare\/patterns\/./u, '施策パターン'],
  [/^\/compare\/./u, '比べる（細目）'],
  [/^\/embed\/(?<part>[a-z]+)\//u, '埋め込み（$1）'],
];

/** ページのひな形の名。一覧などの1つしかないページは、住所がそのまま名になる。 */
export function templateOf(path: string): string {
  for (const [pattern, name] of TEMPLATES) {
    const match = pattern.exec(path);
    if (match) return name.replace('$1', match[1] ?? '').trim();
  }
  return path;
}

/** ひな形ごとに1ページ。いちばん中身の多い（重い）ものを選ぶために、重さを受け取る。 */
export function onePerTemplate(pages: readonly string[], weight: (path: string) => number): string[] {
  const groups = Map.groupBy(pages, templateOf);
  return [...groups.values()].map((group) => group.reduce((best, path) => (weight(path) > weight(best) ? path : best)));
}
