import { eraFiscalYear } from '../../../src/fiscal-year/fiscal-year.ts';
import type { Passage, Period, Plan, PrintedDate, Quantity } from '../../../src/schema/index.ts';
import { evidence, label, labels, sentence, statement, statements, type Maker } from './evidence.ts';
import type { LocalGovernment } from './local-governments.ts';
import { PEOPLE, TERM_WORDS, THEMES } from './words.ts';

export const quantity = (maker: Maker, name: string, unit: string): Quantity => {
  const value = maker.random.int(2, 900);
  return { name, value, unit, printed: `${value}${unit}`, evidence: evidence(maker, `${value}${unit}の${name}`) };
};

const passage = (maker: Maker): Passage => ({ title: `${maker.random.pick(THEMES)}の考え方`, corrections: [], statements: statements(maker, 2, 5), labels: labels(maker, 0, 3), evidence: evidence(maker, '見出しの語句') });

const passages = (maker: Maker, from: number, to: number): Passage[] => Array.from({ length: maker.random.int(from, to) }, () => passage(maker));

const printedDate = ({ random, years }: Maker): PrintedDate => {
  const year = years.from - random.int(0, 8);
  return { printed: `${year}年`, year, month: null, fiscalYear: null };
};

function period(maker: Maker): Period {
  const { from, to } = maker.years;
  return { from, to, printed: `${eraFiscalYear(from)}から${eraFiscalYear(to)}まで`, evidence: evidence(maker, '計画の期間') };
}

function people(maker: Maker): Pick<Plan, 'terms' | 'roles' | 'forms' | 'timeline' | 'surveys'> {
  const { random } = maker;
  return {
    terms: random.some(TERM_WORDS, random.int(2, 6)).map((term, n) => ({ id: `term-${n + 1}`, term, definition: statements(maker, 1, 2), notes: statements(maker, 0, 1), labels: labels(maker, 0, 2), evidence: evidence(maker, term) })),
    roles: random.some(PEOPLE, random.int(2, 5)).map((actor) => ({ actor, statements: statements(maker, 1, 3), labels: labels(maker, 0, 3), evidence: evidence(maker, actor) })),
    forms: labels(maker, 2, 6),
    timeline: Array.from({ length: random.int(2, 10) }, () => ({ date: printedDate(maker), event: `${random.pick(THEMES)}の計画を策定`, effective: null, scheme: null, notes: statements(maker, 0, 1), evidence: evidence(maker, '経過の行') })),
    surveys: random.chance(0.5) ? [{ title: '団体アンケート', asked: quantity(maker, '対象', '団体'), answered: quantity(maker, '回答', '団体'), rate: null, findings: statements(maker, 2, 5), opinions: statements(maker, 1, 4), labels: labels(maker, 0, 3), lost: ['結果の図'], evidence: evidence(maker, '調査の題') }] : [],
  };
}

/** 計画1つ。10のうち1つは題か期間の印刷がない。 */
export function planData(maker: Maker, city: LocalGovernment, levels: readonly string[]): unknown {
  const { random } = maker;
  const titled = random.chance(0.9);
  const dated = random.chance(0.9);
  const name = `${city.name}協働推進計画`;
  const stated = period(maker);
  return {
    city: city.code,
    title: titled ? name : null,
    displayTitle: titled ? name : '協働の取組（抜粋）',
    titleReason: titled ? null : '手元の資料に表題がありません',
    kind: random.pick(['推進計画', '基本計画の一部', '行動計画']),
    status: random.pick(['draft', 'adopted', 'adopted', 'unknown']),
    sources: [maker.document],
    period: dated ? stated : null,
    periodReason: dated ? null : '計画期間の印刷がありません',
    statedYears: dated ? null : stated,
    levels,
    answers: { promised: statements(maker, 3, 6), done: statements(maker, 0, 3), asked: statements(maker, 1, 4) },
    vision: passages(maker, 0, 1),
    background: passages(maker, 1, 3),
    position: passages(maker, 0, 2),
    ...people(maker),
    principles: passages(maker, 1, 3),
    achievements: passages(maker, 0, 3),
    issues: passages(maker, 1, 4),
    review: passages(maker, 0, 2),
    relations: [{ kind: 'upper', name: `${city.name}総合計画`, statement: statement(maker), evidence: evidence(maker, '総合計画') }],
    quantities: [quantity(maker, '団体の数', '団体'), quantity(maker, '会議の回数', '回')],
    organizations: random.some(PEOPLE, 4).map((text) => label(maker, text)),
    conflicts: random.chance(0.2) ? [{ about: '策定の年', readings: [{ printed: '平成26年', evidence: evidence(maker, '平成26年の行') }, { printed: '平成27年', evidence: evidence(maker, '平成27年の行') }], note: '2つの年が印刷されています' }] : [],
  };
}

/** 計画の紹介の文章。 */
export const introduction = ({ random }: Maker): string => `${Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => sentence(random)).join('')).join('\n\n')}\n`;

