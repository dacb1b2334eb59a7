import type { ContentFile } from './content-tree.ts';
import type { Finding } from './finding.ts';

/** 1つの計画の内容。 */
type PlanFiles = readonly ContentFile[];
type Json = Record<string, unknown>;

const dataOf = (file: ContentFile): Json => file.data as Json;
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const ofKind = (files: PlanFiles, kind: string): Json[] => files.filter((file) => file.kind === kind).map(dataOf);
const nodes = (files: PlanFiles): Json[] => ofKind(files, 'structure').flatMap((structure) => listOf(structure['nodes']));
const projects = (files: PlanFiles): Json[] => ofKind(files, 'project');
const indicators = (files: PlanFiles): Json[] => ofKind(files, 'indicator');
const budgets = (files: PlanFiles, kind: string): Json[] => projects(files).map((project) => project['budget'] as Json | null).filter((budget): budget is Json => budget?.['kind'] === kind);
const within = (files: PlanFiles, key: string): Json[] => projects(files).flatMap((project) => listOf(project[key]));

/** 数え方。名は報告に出る。 */
const COUNTERS = {
  柱と政策: (files) => nodes(files).filter((node) => node['canonical'] !== 'measure').length,
  柱: (files) => nodes(files).filter((node) => node['canonical'] === 'pillar').length,
  政策: (files) => nodes(files).filter((node) => node['canonical'] === 'policy').length,
  施策: (files) => nodes(files).filter((node) => node['canonical'] === 'measure').length,
  事業: (files) => projects(files).length,
  掲載: (files) => within(files, 'listings').length,
  再掲: (files) => within(files, 'listings').filter((listing) => listing['relisted'] === true).length,
  新規: (files) => marked(files, 'new'),
  拡充: (files) => marked(files, 'expanded'),
  継続: (files) => marked(files, 'continued'),
  先導の印: (files) => within(files, 'actors').filter((actor) => actor['role'] === 'lead').length,
  参加の印: (files) => within(files, 'actors').filter((actor) => actor['role'] === 'participant').length,
  実施年度の欄: (files) => projects(files).flatMap((project) => listOf((project['schedule'] as Json | null)?.['cells'])).length,
  予算のある事業: (files) => budgets(files, 'amounts').length,
  予算の金額: (files) => budgets(files, 'amounts').flatMap((budget) => listOf(budget['amounts'])).length,
  予算の横線: (files) => budgets(files, 'dash').length,
  予算の空欄: (files) => budgets(files, 'blank').length,
  指標: (files) => indicators(files).length,
  目標値: (files) => indicators(files).flatMap((indicator) => listOf(indicator['targets'])).length,
  基準値: (files) => indicators(files).filter((indicator) => indicator['baseline']).length,
  経過: (files) => ofKind(files, 'plan').flatMap((plan) => listOf(plan['timeline'])).length,
} as const satisfies Record<string, (files: PlanFiles) => number>;

const marked = (files: PlanFiles, canonical: string): number => projects(files).filter((project) => (project['mark'] as Json | null)?.['canonical'] === canonical).length;

type Counted = keyof typeof COUNTERS;

/** 原資料を人が数えた件数。資料のファイル名で引く。事業の 16 は、項目14 の同じ名（箇条書きと■見出し）を1つと数えた。 */
const EXPECTED: Readonly<Record<string, Partial<Record<Counted, number>>>> = {
  '000_dc80c64c2a9e90fe.txt': { 施策: 4, 事業: 16, 指標: 4, 目標値: 20 },
  '001_3a77ab9b1e280c7d.txt': { 柱と政策: 11, 施策: 23, 事業: 25, 新規: 10, 拡充: 14, 継続: 1, 予算のある事業: 12, 予算の金額: 14, 予算の横線: 12, 予算の空欄: 1 },
  '002_b663aca6f4db9617.txt': { 柱: 3, 施策: 10, 事業: 18, 拡充: 2, 新規: 5, 継続: 11, 実施年度の欄: 90, 先導の印: 18, 参加の印: 27, 指標: 9, 基準値: 9, 目標値: 9, 経過: 18 },
  '003_e55027f8fa90225e.txt': { 柱と政策: 5, 施策: 14, 事業: 29, 掲載: 34, 再掲: 5 },
  '004_4a7a9acf42a67d2d.txt': { 柱: 1, 政策: 4, 施策: 5, 事業: 16, 指標: 5, 基準値: 5, 目標値: 5 },
};

/** 数えた件数と、あるべき件数。 */
export interface Count {
  name: Counted;
  counted: number;
  expected: number;
}

/** その原資料から書いた計画の件数。数えた覚えのない資料なら空。 */
export const countsOf = (fileName: string, files: PlanFiles): Count[] =>
  Object.entries(EXPECTED[fileName] ?? {}).map(([name, expected]) => ({ name: name as Counted, counted: COUNTERS[name as Counted](files), expected }));

/** その計画で数えられる件数のすべて。 */
export const allCounts = (files: PlanFiles): number[] => Object.values(COUNTERS).map((count) => count(files));

/** 件数の違い。 */
export const countFindings = (fileName: string, counts: readonly Count[]): Finding[] =>
  counts.filter(({ counted, expected }) => counted !== expected).map(({ name, counted, expected }) => ({ check: 'count', file: fileName, place: name, problem: `${name}は ${expected} のはずですが、内容には ${counted} あります` }));
