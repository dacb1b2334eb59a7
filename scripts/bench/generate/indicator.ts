import { eraFiscalYear } from '../../../src/fiscal-year/fiscal-year.ts';
import { evidence, label, statements, title, type Maker } from './evidence.ts';
import { DEPARTMENTS, UNITS } from './words.ts';

const printedNumber = (value: number, unit: string): string => `${value.toLocaleString('en-US')}${unit}`;

function numberValue(maker: Maker, value: number, unit: string): unknown {
  const noted = maker.random.chance(0.08);
  return { kind: 'number', value, printed: printedNumber(value, unit), notes: noted ? [{ mark: '※', text: '感染症の影響を見込んだ値です。', evidence: evidence(maker, '注の行') }] : [] };
}

/** 20に1つは、横線・読取未確定・文字など、数でない値。 */
function value(maker: Maker, amount: number, unit: string): unknown {
  const { random } = maker;
  if (random.chance(0.95)) return numberValue(maker, amount, unit);
  const kind = random.pick(['dash', 'uncertain', 'text', 'notStated', 'blank']);
  if (kind === 'dash') return { kind, printed: '—' };
  if (kind === 'uncertain') return { kind, candidates: ['4人 4人', '4人 7人'], reason: '欄が分かれています' };
  return kind === 'text' ? { kind, text: '増やす' } : { kind };
}

const yearValue = (maker: Maker, year: number, amount: number, unit: string): unknown => ({ year, printedYear: eraFiscalYear(year), value: value(maker, amount, unit), evidence: evidence(maker, '指標の行', 2) });

interface Owners {
  measures: readonly string[];
  projects: readonly string[];
}

function owner({ random }: Maker, { measures, projects }: Owners): unknown {
  const kind = random.pick(['plan', 'node', 'node', 'project']);
  if (kind === 'node') return { kind, node: random.pick(measures) };
  return kind === 'project' ? { kind, project: random.pick(projects) } : { kind };
}

/** 指標1つ。半分は毎年の目標、半分は基準と最後の目標の2点。 */
export function indicatorData(maker: Maker, order: number, owners: Owners): unknown {
  const { random, years } = maker;
  const [unit, accumulation] = random.pick(UNITS);
  const base = unit === '%' ? random.int(20, 70) : random.int(5, 4000);
  const step = unit === '%' ? random.int(1, 4) : random.int(1, 60);
  const targetYears = random.chance(0.5) ? Array.from({ length: years.to - years.from + 1 }, (_, n) => years.from + n) : [years.to];
  return {
    name: `${title(random)}の${unit === '%' ? '割合' : '数'}`,
    order,
    owner: owner(maker, owners),
    unit: { printed: unit },
    accumulation,
    accumulationReason: `単位が「${unit}」です`,
    direction: random.pick(['up', 'up', 'unstated']),
    baseline: random.chance(0.9) ? yearValue(maker, years.from - 2, base, unit) : null,
    targets: targetYears.map((year) => yearValue(maker, year, base + step * (year - years.from + 1), unit)),
    description: statements(maker, 0, 2),
    departments: random.some(DEPARTMENTS, random.int(0, 1)).map((text) => label(maker, text)),
    evidence: evidence(maker, '指標の名'),
  };
}
