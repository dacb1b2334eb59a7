import { eraFiscalYear } from '../../../src/fiscal-year/fiscal-year.ts';
import { evidence, label, labels, statements, title, type Maker } from './evidence.ts';
import { quantity } from './plan.ts';
import { ACTORS, DEPARTMENTS, PATTERNS } from './words.ts';

function budget(maker: Maker): unknown {
  const { random } = maker;
  const thousand = random.int(50, 30_000);
  const amounts = [{ yen: thousand * 1000, direction: random.chance(0.95) ? 'expense' : 'revenue', printed: `${thousand}千円` }];
  const kind = random.pick(['amounts', 'amounts', 'dash', 'blank']);
  if (kind === 'dash') return { kind, printed: '-', evidence: evidence(maker, '予算の欄') };
  return kind === 'blank' ? { kind, evidence: evidence(maker, '予算の欄') } : { kind, amounts, evidence: evidence(maker, '予算の欄') };
}

const schedule = (maker: Maker): unknown => ({
  cells: Array.from({ length: maker.years.to - maker.years.from + 1 }, (_, n) => ({ year: maker.years.from + n, printed: n === 0 ? maker.random.pick(['実施', '検討', '準備']) : '→' })),
  evidence: evidence(maker, '実施年度の欄'),
});

const actors = (maker: Maker): unknown[] =>
  maker.random.some(ACTORS, maker.random.int(2, 3)).map((actor, n) => ({ actor, role: n === 0 ? 'lead' : 'participant', printed: n === 0 ? '◎' : '○', evidence: evidence(maker, `取組主体 ${actor}`) }));

export interface PlanShape {
  /** 掲載できる項目の id。 */
  measures: readonly string[];
  budgeted: boolean;
  scheduled: boolean;
  led: boolean;
}

/** 事業1つ。15に1つは再掲がある。 */
export function projectData(maker: Maker, order: number, shape: PlanShape): { title: string } & Record<string, unknown> {
  const { random, years } = maker;
  const name = `${random.chance(0.05) ? '（仮称）' : ''}${title(random)}事業`;
  const [first = 'p1-m1', second = first] = random.some(shape.measures, 2);
  const listing = (node: string, relisted: boolean): unknown => ({ node, ordinal: String(order), title: name, relisted, evidence: evidence(maker, name) });
  return {
    title: name,
    number: `事業${order}`,
    order,
    provisional: name.startsWith('（仮称）'),
    mark: random.chance(0.6) ? { printed: '新', canonical: random.pick(['new', 'expanded', 'continued']), evidence: evidence(maker, '区分の欄') } : null,
    listings: [listing(first, false), ...(random.chance(1 / 15) ? [listing(second, true)] : [])],
    contents: statements(maker, 2, 4),
    labels: labels(maker, 0, 3),
    quantities: random.chance(0.3) ? [quantity(maker, '実施の回数', '回')] : [],
    departments: random.some(DEPARTMENTS, random.int(1, 2)).map((text) => label(maker, text)),
    budget: shape.budgeted ? budget(maker) : null,
    schedule: shape.scheduled ? schedule(maker) : null,
    actors: shape.led ? actors(maker) : [],
    patterns: random.some(PATTERNS, random.int(0, 2)),
    titles: random.chance(0.1) ? [{ where: '体系図', text: `${name}（${eraFiscalYear(years.from)}）`, evidence: evidence(maker, '体系図の題') }] : [],
    evidence: evidence(maker, name, 2),
  };
}
