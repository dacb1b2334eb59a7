import type { Atlas, CityView, Pattern, PlanView, ProjectView, SchemeView } from '../model/index.ts';
import { LIFECYCLE, MARK } from '../text/labels.ts';
import { shortYearRange } from '../text/values.ts';

/** ある市の、ある道具の1つ。since は始まりや区分を言う語、amount は印刷された額。資料になければ null。 */
export interface PatternEntry {
  name: string;
  path: string;
  since: string | null;
  amount: string | null;
}

export interface PatternCell { city: CityView; entries: PatternEntry[] }

/** 1つの道具と、市ごとの呼び名。どの市の欄も、空でも残す。 */
export interface PatternRow { pattern: Pattern; cells: PatternCell[]; cities: number }

const years = ({ data }: PlanView): string | null => {
  const range = data.period ?? data.statedYears;
  return range && shortYearRange(range.from, range.to);
};

/** 事業の区分（新規・拡充・継続）と、計画の年度。 */
function projectSince({ data, plan }: ProjectView): string | null {
  return data.mark ? [MARK[data.mark.canonical], years(plan)].filter(Boolean).join(' ') : null;
}

/** 日付のある動きを先に言う。日付がなければ、動きの語と計画の年度、それもなければ事業の区分。 */
function schemeSince({ data, lines }: SchemeView): string | null {
  const dated = data.lifecycle.filter((item) => item.date !== null).map((item) => `${item.date?.printed} ${LIFECYCLE[item.event]}`);
  if (dated.length > 0) return dated.join('、');
  const events = [...new Set(data.lifecycle.map((item) => LIFECYCLE[item.event]))].join('・');
  const [line] = lines;
  if (events !== '') return [events, line && years(line.plan)].filter(Boolean).join(' ');
  return line?.project ? projectSince(line.project) : null;
}

const amounts = (printed: readonly string[]): string | null => (printed.length > 0 ? [...new Set(printed)].join('、') : null);

const schemeEntry = (scheme: SchemeView): PatternEntry => ({ name: scheme.data.name, path: scheme.path, since: schemeSince(scheme), amount: amounts(scheme.data.amounts.map((each) => each.money.printed)) });

const projectEntry = (project: ProjectView): PatternEntry => {
  const { budget } = project.data;
  return { name: project.data.title, path: project.path, since: projectSince(project), amount: budget?.kind === 'amounts' ? amounts(budget.amounts.map((each) => each.printed)) : null };
};

/** 制度を先に、そのあとに、同じ道具の制度では言えていない事業を並べる。 */
function entriesOf(city: CityView, id: string): PatternEntry[] {
  const has = ({ patterns }: { patterns: readonly Pattern[] }): boolean => patterns.some((pattern) => pattern.id === id);
  const schemes = city.schemes.filter(has);
  const told = new Set(schemes.flatMap((scheme) => scheme.lines.map((line) => line.project)));
  const projects = city.plans.flatMap((plan) => plan.projects).filter((project) => has(project) && !told.has(project));
  return [...schemes.map(schemeEntry), ...projects.map(projectEntry)];
}

/** 道具 × 市。どの市にも見つからない道具は外す。 */
export function patternRows({ patterns, cities }: Pick<Atlas, 'patterns' | 'cities'>): PatternRow[] {
  const rows = patterns.map((pattern): PatternRow => {
    const cells = cities.map((city) => ({ city, entries: entriesOf(city, pattern.id) }));
    return { pattern, cells, cities: cells.filter((cell) => cell.entries.length > 0).length };
  });
  return rows.filter((row) => row.cities > 0);
}
