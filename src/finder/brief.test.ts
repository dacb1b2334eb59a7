import { describe, expect, test } from 'vitest';
import { atlasOf, entry, town } from '../model/town.fixture.ts';
import type { SchemeView } from '../model/index.ts';
import { briefFacts, planStage, planYearsText, startOf } from './brief.ts';

const evidence = [{ document: 'keikaku', line: 1, quote: '見出し', place: '表1' }];
const schemeWith = (change: Record<string, unknown>): SchemeView => atlasOf([...town().filter(({ id }) => id !== 'hojo'), entry('scheme', 'rei', change)]).schemes[0] as SchemeView;
const textOf = (change: Record<string, unknown>, name: string): string | null | undefined => briefFacts(schemeWith(change)).find((fact) => fact.name === name)?.text;
const amount = (label: string, printed: string) => ({ amounts: [{ label, money: { yen: 300000, direction: 'expense', printed }, evidence }] });

describe('一覧の行の4つの事実', () => {
  test('いつも同じ4つを、同じ順に並べる。書かれていなければ null', () => {
    const facts = briefFacts(schemeWith({ audiences: ['npo'], amounts: [], quantities: [], window: [] }));
    expect(facts).toEqual([{ name: '対象', text: 'NPO・市民活動団体' }, { name: '金額', text: null }, { name: '期間', text: null }, { name: '窓口', text: null }]);
  });
  test('予算は、予算と書く。同じことばは重ねない', () => {
    expect(textOf(amount('予算', '2,000千円'), '金額')).toBe('予算 2,000千円');
    expect(textOf(amount('コースの予算総額', '予算総額30万円'), '金額')).toBe('コースの予算総額 30万円');
    expect(textOf(amount('市の収入', '収入 1,020千円'), '金額')).toBe('市の収入 1,020千円');
  });
  test('期間は、年や月の長さだけ。件数は入れない', () => {
    const quantity = (printed: string) => ({ name: '数', value: 6, unit: null, printed, evidence });
    expect(textOf({ quantities: [quantity('最長6年間'), quantity('14校')] }, '期間')).toBe('最長6年間');
  });
});

describe('計画の中の動き', () => {
  const lifecycle = (...events: string[]) => ({ lifecycle: events.map((event) => ({ event, date: null, label: '語句', evidence })) });
  test('検討だけ、予定、終了は、そうと言う', () => {
    expect([lifecycle('studyOnly'), lifecycle('planned'), lifecycle('ended'), lifecycle('created', 'continued')].map((change) => planStage(schemeWith(change)))).toEqual(['計画では検討のみ', '計画では予定', '計画では終了', null]);
  });
  test('始まりは、年月の書かれた創設を選ぶ', () => {
    const dated = { event: 'created', date: { printed: '平成20年度', year: null, fiscalYear: 2008 }, label: '語句', evidence };
    expect(startOf(schemeWith({ lifecycle: [...lifecycle('created').lifecycle, dated] }).data)?.date?.printed).toBe('平成20年度');
    expect(startOf(schemeWith(lifecycle('continued')).data)).toBeNull();
  });
});

test('計画の年度は、期間があれば期間で言う', () => {
  expect(planYearsText(atlasOf(town()).plans[0]!)).toMatch(/^[HR]\d+/u);
});
