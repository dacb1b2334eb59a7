import { AUDIENCES, LIFECYCLES, SCHEME_KINDS, STAGES } from '../../../src/schema/index.ts';
import { evidence, label, statements, title, type Maker } from './evidence.ts';
import { quantity } from './plan.ts';
import { DEPARTMENTS, PATTERNS } from './words.ts';

/** 制度がもとにする計画の行。 */
export interface SchemeHome {
  plan: string;
  projects: readonly string[];
  measures: readonly string[];
}

const amount = (maker: Maker): unknown => {
  const thousand = maker.random.int(10, 800);
  return { label: '上限額', money: { yen: thousand * 1000, direction: 'expense', printed: `${thousand}千円` }, evidence: evidence(maker, '上限額') };
};

/** 支援制度1つ。いまの受付は、どれも要確認。 */
export function schemeData(maker: Maker, { plan, projects, measures }: SchemeHome): unknown {
  const { random } = maker;
  const name = title(random);
  const place = `第4章 ${random.int(1, 9)} 取組内容`;
  return {
    name,
    aliases: random.chance(0.15) ? [label(maker, `${name}（旧）`)] : [],
    kind: random.pick(SCHEME_KINDS),
    audiences: random.some(AUDIENCES, random.int(1, 3)),
    audienceReason: '資料の内容からの読み取りです',
    stages: [random.pick(STAGES)],
    summary: statements(maker, 1, 3),
    amounts: random.chance(0.25) ? [amount(maker)] : [],
    quantities: random.chance(0.2) ? [quantity(maker, '件数', '件')] : [],
    window: random.some(DEPARTMENTS, random.int(0, 1)).map((text) => label(maker, text)),
    planLines: [random.chance(0.8) ? { plan, project: random.pick(projects), place } : { plan, node: random.pick(measures), place }],
    lifecycle: random.chance(0.5) ? [{ event: random.pick(LIFECYCLES), label: `${name}の${random.pick(['創設', '継続', '見直し'])}`, evidence: evidence(maker, '経過の語句') }] : [],
    patterns: random.some(PATTERNS, random.int(0, 1)),
    current: { status: 'unconfirmed' },
    evidence: evidence(maker, name),
  };
}
