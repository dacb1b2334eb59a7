import { Indicator } from '../../schema/index.ts';
import { sample } from '../../schema/sample.fixture.ts';
import type { Cell, Grid } from './grid.ts';
import { resultsGrid, type ResultIndicator } from './results-sheet.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const entry = (year: number, value: unknown): unknown => ({ year, printedYear: `${year}年度`, value, evidence });
export const number = (value: number, printed = String(value)): unknown => ({ kind: 'number', value, printed });

/** 試験に使う指標。id はキーの終わり。 */
export function resultIndicator(id: string, change: Record<string, unknown> = {}): ResultIndicator {
  const given = { ...sample('indicator'), name: `指標${id}`, ...change };
  return { key: `032093/keikaku/${id}`, file: `content/032093-ichinoseki/keikaku/indicators/${id}.json`, planTitle: '計画', data: Indicator.parse(given), text: `${JSON.stringify(given, null, 2)}\n`, version: `v-${id}` };
}

/** 人の数（実績が1つある）、加入率、センターの有無。 */
export const THREE: readonly ResultIndicator[] = [
  resultIndicator('ninzu', { actuals: [entry(2024, number(127))] }),
  resultIndicator('ritsu', { unit: { printed: '%' }, baseline: entry(2022, number(70.5)), targets: [entry(2028, number(80))] }),
  resultIndicator('center', { unit: { printed: null, reason: '状態の指標' }, baseline: entry(2022, { kind: 'state', state: '未設置', reached: false }), targets: [entry(2028, { kind: 'state', state: '設置', reached: true })] }),
];

export const YEARS = [2024, 2025];

/** どの種類の値も、実績として持つ指標。文字の値は、数の指標には入れられないので、分けて持つ。 */
export const EVERY_KIND: readonly ResultIndicator[] = [
  resultIndicator('kazu', {
    actuals: [
      entry(2016, number(7033, '7,033')), entry(2017, { kind: 'number', value: 550, printed: '約550', approximate: true }), entry(2018, { kind: 'dash', printed: '—' }), entry(2019, { kind: 'dash', printed: '-' }),
      entry(2020, { kind: 'blank' }), entry(2021, { kind: 'notStated' }), entry(2022, { kind: 'unpublished' }), entry(2023, { kind: 'uncertain', candidates: ['4人', '7人'], reason: '割れている' }), entry(2024, { kind: 'unreadable', reason: 'かすれ' }), entry(2025, number(-0.25, '△0.25')),
    ],
  }),
  resultIndicator('moji', { baseline: null, targets: [], actuals: [entry(2023, { kind: 'text', text: '検討〜実施—一部' }), entry(2024, { kind: 'text', text: '=実施' })] }),
  resultIndicator('joutai', { baseline: entry(2022, { kind: 'state', state: '未設置', reached: false }), targets: [], actuals: [entry(2024, { kind: 'state', state: '設置', reached: true })] }),
];

/** 書き出したままの表。 */
export const exported = (): Grid => resultsGrid(THREE, YEARS);

/** 表の一部を書き換えたもの。マスの名（J2 など）で指す。 */
export function withCells(cells: Record<string, Cell>, grid: Grid = exported()): Grid {
  const copy = grid.map((row) => [...row]);
  for (const [ref, cell] of Object.entries(cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(ref) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = (copy[Number(digits) - 1] ??= []);
    while (row.length < column) row.push(null);
    row[column] = cell;
  }
  return copy;
}

/** 2行目（人の数）の出典。 */
export const CITED_2 = { K2: 'keikaku', L2: 12, M2: '参加者数', N2: '表1' } as const;
