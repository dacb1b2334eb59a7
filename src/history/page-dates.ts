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

/** ファイルごとの日から、どのページの日でも引ける口を作る。日の分からないファイルが1つでもあるページは、不明とする。 */
export function pageDates(files: readonly string[], dateOf: (file: string) => PageDate): (path: string) => PageDate {
  const dates = new Map<string, PageDate>();
  for (const file of files) {
    const date = dateOf(file);
    for (const page of new Set(pagesOf(file).flatMap(ancestors))) {
      const known = dates.get(page);
      dates.set(page, known === null || date === null ? null : known === undefined || date > known ? date : known);
    }
  }
  return (path) => {
    const found = ancestors(path).find((page) => dates.has(page));
    return found === undefined ? null : (dates.get(found) ?? null);
  };
}
