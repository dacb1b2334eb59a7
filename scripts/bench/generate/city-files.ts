import { evidence, type Maker } from './evidence.ts';
import { indicatorData } from './indicator.ts';
import type { LocalGovernment } from './local-governments.ts';
import { introduction, planData } from './plan.ts';
import { projectData } from './project.ts';
import { randomOf } from './random.ts';
import { schemeData } from './scheme.ts';
import { structureData } from './structure.ts';
import { LEVELS } from './words.ts';

/** 置き場所（団体のフォルダの中）と中身。 */
export type ContentFile = readonly [path: string, data: unknown];

const PLAN = 'kyodo-suishin';

function cityData(maker: Maker, { code, name, kana, romaji, prefecture }: LocalGovernment): unknown {
  const stated = maker.random.chance(0.8);
  const reason = stated ? '資料に名が印刷されています。' : '資料に名がなく、地名を手がかりに推定しました。';
  return { code, name, kana, romaji, prefecture, identification: { kind: stated ? 'stated' : 'inferred', reason, evidence: evidence(maker, `${name}の語句`) }, officialSite: null, owner: null };
}

const sourceData = ({ document, lines, random }: Maker, { name }: LocalGovernment): unknown => ({
  title: `${name}協働推進計画`,
  displayTitle: `${name}協働推進計画（資料）`,
  publisher: name,
  url: null,
  urlReason: '公開元未確認',
  terms: '不明',
  kind: '計画書',
  status: 'unknown',
  printedDate: null,
  completeness: random.pick(['full', 'excerpt']),
  file: { name: `${document}.txt`, sha256: '0'.repeat(64), bytes: lines * 120, lines },
  missing: Array.from({ length: random.int(0, 3) }, (_, n) => ({ kind: random.pick(['chart', 'image', 'table']), text: `図${n + 1}`, place: `第${n + 1}章`, line: null })),
});

const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, n) => `${prefix}-${n + 1}`);

/** 1団体の内容のすべて。種とコードだけで決まり、ほかの団体が増えても変わらない。 */
export function cityFiles(city: LocalGovernment, seed: number): ContentFile[] {
  const random = randomOf(`${seed}:${city.code}`);
  const from = random.int(2006, 2025);
  const maker: Maker = { random, document: 'kyodo-suishin', lines: random.int(80, 900), years: { from, to: from + random.pick([4, 4, 4, 9]) } };
  const levels = random.pick(LEVELS);
  const structure = structureData(maker, levels);
  const measures = structure.nodes.filter((node) => node.canonical === 'measure').map((node) => node.id ?? '');
  const projects = numbered('project', random.int(14, 38));
  const shape = { measures, budgeted: random.chance(0.3), scheduled: random.chance(0.6), led: random.chance(0.4) };
  return [
    ['city.json', cityData(maker, city)],
    [`sources/${maker.document}.json`, sourceData(maker, city)],
    [`${PLAN}/plan.json`, planData(maker, city, levels)],
    [`${PLAN}/plan.mdx`, introduction(maker)],
    [`${PLAN}/structure.json`, structure],
    ...projects.map((id, n): ContentFile => [`${PLAN}/projects/${id}.json`, projectData(maker, n + 1, shape)]),
    ...numbered('indicator', random.int(3, 11)).map((id, n): ContentFile => [`${PLAN}/indicators/${id}.json`, indicatorData(maker, n + 1, { measures, projects })]),
    ...numbered('scheme', random.int(12, 32)).map((id): ContentFile => [`schemes/${id}.json`, schemeData(maker, { plan: PLAN, projects, measures })]),
    ...(random.chance(0.3) ? [[`check-ins/first.json`, { department: '市民協働課', date: '2026-10-01', about: '計画の内容', changed: false }] as const] : []),
  ];
}
