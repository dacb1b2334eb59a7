import type { CheckIn, City, Concept, Concepts, Glosses, Indicator, Patterns, Plan, Project, Readings, Retired, Scheme, SchemeDecisions, Settings, SourceDocument, Structure } from '../schema/index.ts';

/** 読み終えた1件。どのファイルから来たかを、最後まで持ち歩く。 */
export interface RawEntry<T> {
  /** 市のフォルダ（例：032093-ichinoseki）。 */
  folder: string;
  /** 計画のフォルダ。計画のものでなければ空。 */
  plan: string;
  id: string;
  file: string;
  data: T;
}

/** 型を確かめ終えた内容のすべて。まだ互いに結ばれていない。 */
export interface RawContent {
  cities: RawEntry<City>[];
  sources: RawEntry<SourceDocument>[];
  schemes: RawEntry<Scheme>[];
  schemeDecisions: RawEntry<SchemeDecisions>[];
  retired: RawEntry<Retired>[];
  checkIns: RawEntry<CheckIn>[];
  plans: RawEntry<Plan>[];
  structures: RawEntry<Structure>[];
  projects: RawEntry<Project>[];
  indicators: RawEntry<Indicator>[];
  patterns: Patterns['patterns'];
  concepts: Concept[];
  glosses: Glosses['glosses'];
  readings: Readings['readings'];
  settings: Settings;
}

/** 種類ごとに分ける前の、読み取りの結果の形。 */
export interface KindedEntry extends RawEntry<unknown> {
  kind: string;
}

const NO_SETTINGS: Settings = { operator: null, contact: null, repository: null };

/** 読み取りの結果を種類ごとに分ける。型は読み取りが確かめてある。 */
export function rawContent(entries: readonly KindedEntry[]): RawContent {
  const of = <T>(kind: string): RawEntry<T>[] => entries.filter((entry) => entry.kind === kind) as RawEntry<T>[];
  return {
    cities: of<City>('city'),
    sources: of<SourceDocument>('source'),
    schemes: of<Scheme>('scheme'),
    schemeDecisions: of<SchemeDecisions>('schemeDecisions'),
    retired: of<Retired>('retired'),
    checkIns: of<CheckIn>('checkIn'),
    plans: of<Plan>('plan'),
    structures: of<Structure>('structure'),
    projects: of<Project>('project'),
    indicators: of<Indicator>('indicator'),
    patterns: of<Patterns>('patterns')[0]?.data.patterns ?? [],
    concepts: of<Concepts>('concepts')[0]?.data.concepts ?? [],
    readings: of<Readings>('readings')[0]?.data.readings ?? [],
    glosses: of<Glosses>('glosses')[0]?.data.glosses ?? [],
    settings: of<Settings>('settings')[0]?.data ?? NO_SETTINGS,
  };
}

/** 内容を市のフォルダごとに分ける。市の数に比例して済むように、1度だけ数える。 */
export function rawByFolder(raw: RawContent): (folder: string) => RawContent {
  const grouped = <T extends { folder: string }>(entries: readonly T[]): ((folder: string) => T[]) => {
    const groups = Map.groupBy(entries, (entry) => entry.folder);
    return (folder) => groups.get(folder) ?? [];
  };
  const [cities, sources, schemes, schemeDecisions, checkIns] = [grouped(raw.cities), grouped(raw.sources), grouped(raw.schemes), grouped(raw.schemeDecisions), grouped(raw.checkIns)];
  const retired = grouped(raw.retired);
  const [plans, structures, projects, indicators] = [grouped(raw.plans), grouped(raw.structures), grouped(raw.projects), grouped(raw.indicators)];
  return (folder) => ({
    ...raw,
    cities: cities(folder), sources: sources(folder), schemes: schemes(folder), schemeDecisions: schemeDecisions(folder), checkIns: checkIns(folder), retired: retired(folder),
    plans: plans(folder), structures: structures(folder), projects: projects(folder), indicators: indicators(folder),
  });
}
