type Sample = Record<string, unknown>;

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const statement = { text: '要約です。', evidence };

/** 試験に使う、正しい内容の見本。1つの市に、計画・体系・事業・指標・制度が1つずつ。 */
const SAMPLES = {
  city: {
    code: '032093', name: '一関市', kana: 'いちのせきし', romaji: 'ichinoseki', prefecture: '岩手県',
    identification: { kind: 'stated', reason: '表紙に市名がある', evidence }, officialSite: null, owner: null,
  },
  source: {
    title: '計画', displayTitle: '計画', publisher: '市', url: null, urlReason: '公開元未確認', terms: '不明', kind: '計画', status: 'draft', printedDate: null,
    completeness: 'full', file: { name: 'keikaku.md', sha256: '0'.repeat(64), bytes: 100, lines: 10 },
  },
  scheme: {
    name: '活動補助金', kind: 'subsidy', audiences: ['npo'], audienceReason: '読み取りです', summary: [statement],
    planLines: [{ plan: 'keikaku', project: 'jigyo', place: '事業1' }], patterns: ['kobo'], current: { status: 'unconfirmed' }, evidence,
  },
  checkIn: { department: 'まちづくり推進課', date: '2026-10-01', about: '事業の進み具合', changed: false },
  plan: {
    city: '032093', title: '協働推進計画', displayTitle: '協働推進計画', kind: '協働推進計画', status: 'adopted', sources: ['keikaku'],
    period: { from: 2024, to: 2028, printed: '令和6年度から令和10年度', evidence }, answers: { promised: [statement] },
  },
  structure: {
    nodes: [
      { id: 'hoshin', parent: null, ordinal: '1', level: '基本方針', canonical: 'pillar', title: '方針', departments: [{ text: 'まちづくり推進課', evidence }], evidence },
      { id: 'sesaku', parent: 'hoshin', ordinal: '(1)', level: '施策', canonical: 'measure', title: '施策', evidence },
    ],
  },
  project: {
    title: '事業', order: 1, listings: [{ node: 'sesaku', ordinal: '1', title: '事業', evidence }],
    schedule: { cells: [{ year: 2024, printed: '検討' }, { year: 2025, printed: '実施' }, { year: 2026, printed: '→' }], evidence }, patterns: ['kobo'], evidence,
  },
  indicator: {
    name: '参加者数', order: 1, owner: { kind: 'node', node: 'sesaku' }, unit: { printed: '人' }, accumulation: 'cumulative', accumulationReason: '累計とある', direction: 'up',
    baseline: { year: 2022, printedYear: '令和4年度', value: { kind: 'number', value: 100, printed: '100' }, evidence },
    targets: [{ year: 2024, printedYear: '令和6年度', value: { kind: 'number', value: 127, printed: '127' }, evidence }, { year: 2025, printedYear: '令和7年度', value: { kind: 'number', value: 147, printed: '147' }, evidence }],
    evidence,
  },
  patterns: { patterns: [{ id: 'kobo', name: '公募型補助金', description: '団体の企画に補助します。' }] },
  readings: { readings: [{ word: '協働', kana: 'きょうどう', source: '広く使われる読み' }] },
  lexicon: { variants: [['子ども', 'こども']], synonyms: [['補助金', '助成金']] },
  glosses: { glosses: [{ term: '協働', gloss: 'いっしょに進めることです。' }] },
  settings: { operator: null, contact: null, repository: null },
} satisfies Record<string, Sample>;

export type SampledKind = keyof typeof SAMPLES;
export const SAMPLED_KINDS = Object.keys(SAMPLES) as SampledKind[];

/** その種類の正しい見本。毎回新しいので、書き換えてよい。 */
export const sample = (kind: SampledKind): Sample => structuredClone(SAMPLES[kind]);

/** 見本の一部だけを替えたもの。 */
export const sampleWith = (kind: SampledKind, change: Sample): Sample => ({ ...sample(kind), ...change });
