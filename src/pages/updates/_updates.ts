import { atlas } from '../../atlas.ts';
import { cityUpdates, latestUpdates } from '../../history/site-history.ts';
import type { FileKind } from '../../history/content-path.ts';
import type { Update } from '../../history/updates.ts';
import { cityPath, indicatorPath, planPath, projectPath, schemePath, sourcePath } from '../../model/index.ts';
import { atomFeed, startOfDay, type AtomEntry } from '../../open-data/atom.ts';
import { fieldTitle } from '../../open-data/field-titles.ts';
import { SITE_NAME } from '../../open-data/publication.ts';
import { City, CheckIn, Indicator, Plan, Project, Retired, Scheme, SourceDocument, Structure } from '../../schema/index.ts';
import { updateText } from '../../text/update-text.ts';
import { publication } from '../data/_publication.ts';

/** 全国の一覧に出す数。1画面で見渡せて、ページが軽いままの数。 */
const MOST_NATIONAL = 30;
const MOST_OF_CITY = 30;

/** いま公開しているページ。公開日の来ていない項目は、ここにない。 */
const pages = new Set(atlas.index.flatMap(({ code, plans, schemes, sources }) => [
  cityPath(code),
  ...schemes.map(({ id }) => schemePath(code, id)),
  ...sources.map(({ id }) => sourcePath(code, id)),
  ...plans.flatMap((plan) => [planPath(code, plan.id), ...plan.projects.map((id) => projectPath(code, plan.id, id)), ...plan.indicators.map(({ id }) => indicatorPath(code, plan.id, id))]),
]));
const schemas = { city: City, source: SourceDocument, scheme: Scheme, checkIn: CheckIn, retired: Retired, plan: Plan, structure: Structure, project: Project, indicator: Indicator } as const;
const labelOf = (kind: FileKind, path: readonly (string | number)[]): string => (kind === 'prose' ? undefined : fieldTitle(schemas[kind], path)) ?? '項目';
const context = { isPublic: (page: string): boolean => pages.has(page), today: atlas.today, labelOf };

/** 全国の更新。新しい順。 */
export const national = (most = MOST_NATIONAL): Update[] => latestUpdates(context, most);
/** 1つの市の更新。新しい順。 */
export const ofCity = (code: string, most = MOST_OF_CITY): Update[] => cityUpdates(code, context).slice(0, most);

const cities = new Map(atlas.index.map(({ code, name }) => [code, { name, path: cityPath(code) }]));
export const cityOf = (code: string): { name: string; path: string } | undefined => cities.get(code);

const updatesPath = (code: string): string => `/updates/${code}/`;

function entry(update: Update): AtomEntry {
  const url = `${publication.address(updatesPath(update.code))}#${update.id}`;
  const reason = update.reason === null ? '' : `　理由：${update.reason}`;
  return { id: url, title: `${cityOf(update.code)?.name ?? ''}：${updateText(update.changes)}`, url, updated: update.instant, summary: `${update.changes.flatMap(({ kind, title, words }) => (words.length > 0 ? [`${kind}「${title}」：${words.join('、')}`] : [])).slice(0, 8).join('。').replaceAll('。。', '。')}${reason}` || updateText(update.changes) };
}

/** 更新の Atom フィード。path は、人が読むページの住所。 */
export function updatesFeed(updates: readonly Update[], path: string, title: string): Response {
  const xml = atomFeed({
    url: publication.address(`${path}feed.xml`),
    page: publication.address(path),
    title: `${SITE_NAME}：${title}`,
    author: publication.operator ?? SITE_NAME,
    updated: updates[0]?.instant ?? startOfDay(atlas.today),
    entries: updates.map(entry),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
