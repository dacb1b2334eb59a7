import { cityPath, indicatorPath, planPath, projectPath, schemePath, sourcePath, termPath } from '../model/routes.ts';
import { contentPath } from './content-path.ts';

/** ページの内容が最後に変わった日。分からなければ null。 */
export type PageDate = string | null;

/** 1つの内容ファイルが中身になっているページの住所。上の住所（一覧）は、ここから遡って決まる。 */
export function pagesOf(path: string): string[] {
  const place = contentPath(path);
  if (!place) return [];
  const { kind, code, plan, id } = place;
  if (code === '') return [id === 'about' ? '/about/' : `/about/${id}/`];
  const own: Partial<Record<typeof kind, string>> = {
    source: sourcePath(code, id), scheme: schemePath(code, id), project: projectPath(code, plan, id), indicator: indicatorPath(code, plan, id), plan: planPath(code, plan), structure: planPath(code, plan), prose: planPath(code, plan),
  };
  const terms = kind === 'plan' ? [termPath(code, plan, '')] : [];
  return [cityPath(code), `/updates/${code}/`, ...(own[kind] ? [own[kind]] : []), ...terms].map((page) => page.replace(/\/+$/u, '/'));
}

/** 住所と、その上の住所のすべて。/plans/032093/ → /plans/032093/、/plans/、/ */
export function ancestors(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}/`).concat('/');
}

/** 住所が1つの市、または1つの都道府県のページのものなら、その番号。 */
const ownerOf = (path: string): string | undefined => /\/(\d{6})(?=\/)/u.exec(path)?.[1] ?? /\/(\d{2})\/$/u.exec(path)?.[1];

/** ファイル1つの日が決まる所：そのページと上の一覧、そして一覧のうちの、その市と都道府県の分（番号を頭につける）。 */
function placesOf(file: string): Set<string> {
  const pages = [...new Set(pagesOf(file).flatMap(ancestors))];
  const lists = pages.filter((page) => ownerOf(page) === undefined);
  const owners = /^\d{6}/u.test(file) ? [file.slice(0, 6), file.slice(0, 2)] : [];
  return new Set([...pages, ...owners.flatMap((owner) => lists.map((page) => `${owner}${page}`))]);
}

/**
 * ファイルごとの日から、どのページの日でも引ける口を作る。日の分からないファイルが1つでもあるページは、不明とする。
 * 一覧のうちの、1つの市や都道府県だけのページ（/cities/in/03/ など）は、その市や都道府県の日にする（ほかの県が変わっても変わらない）。
 */
export function pageDates(files: readonly string[], dateOf: (file: string) => PageDate): (path: string) => PageDate {
  const dates = new Map<string, PageDate>();
  for (const file of files) {
    const date = dateOf(file);
    for (const place of placesOf(file)) {
      const known = dates.get(place);
      dates.set(place, known === null || date === null ? null : known === undefined || date > known ? date : known);
    }
  }
  return (path) => {
    const owner = ownerOf(path);
    const found = ancestors(path).map((page) => (owner === undefined || ownerOf(page) !== undefined ? page : `${owner}${page}`)).find((place) => dates.has(place));
    return found === undefined ? null : (dates.get(found) ?? null);
  };
}
