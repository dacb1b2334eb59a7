import { SCHEMAS, type Kind } from '../reader/places.ts';
import { sample, type SampledKind } from '../schema/sample.fixture.ts';
import { assemble, buildAtlas } from './build-atlas.ts';
import { rawContent, type KindedEntry } from './raw.ts';
import type { Atlas, IndicatorView, ProjectView } from './views.ts';

type Change = Record<string, unknown>;

const FOLDER = '032093-ichinoseki';
export const TODAY = '2026-11-21';

/** 見本から作る1件。型の既定値も入る。 */
export function entry(kind: SampledKind, id: string, change: Change = {}, plan = ''): KindedEntry {
  const data = SCHEMAS[kind as Kind].parse({ ...sample(kind), ...change });
  return { kind, id, plan, folder: FOLDER, file: `content/${FOLDER}/${id}.json`, data };
}

/** 1つの市：原資料、計画、体系、事業、指標、制度、施策パターンが1つずつ。 */
export const town = (): KindedEntry[] => [
  entry('city', 'city'), entry('source', 'keikaku'), entry('plan', 'plan', {}, 'keikaku'), entry('structure', 'structure', {}, 'keikaku'),
  entry('project', 'jigyo', {}, 'keikaku'), entry('indicator', 'shihyo', {}, 'keikaku'), entry('scheme', 'hojo'), entry('patterns', 'patterns'), entry('glosses', 'glosses'),
];

/** 市の1件だけを替える。 */
export const townWith = (id: string, change: Change): KindedEntry[] =>
  town().map((given) => (given.id === id ? { ...given, data: SCHEMAS[given.kind as Kind].parse({ ...sample(given.kind as SampledKind), ...change }) } : given));

export const atlasOf = (entries: readonly KindedEntry[], today = TODAY): Atlas => buildAtlas(rawContent(entries), today);

/** 切れた参照を「ファイル（項目）問題」の形で。 */
export const brokenIn = (entries: readonly KindedEntry[]): string[] =>
  assemble(rawContent(entries), TODAY).broken.map(({ file, path, problem }) => `${file.replace(`content/${FOLDER}/`, '')}（${path.join(' › ')}）${problem}`);

export const onlyProject = (atlas: Atlas): ProjectView => atlas.projects[0]!;
export const onlyIndicator = (atlas: Atlas): IndicatorView => atlas.indicators[0]!;
