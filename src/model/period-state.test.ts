import { expect, test } from 'vitest';
import { periodState } from './period-state.ts';

const period = { from: 2024, to: 2028, printed: '令和6年度から令和10年度', evidence: [] };
const stateOn = (today: string, change: Partial<Parameters<typeof periodState>[0]> = {}) => periodState({ period, status: 'adopted', ...change }, today);

test.each([
  ['2024-03-31', 'future', 'これから始まります（令和6年度（2024年度）から）'],
  ['2024-04-01', 'running', '計画期間中'],
  ['2029-03-31', 'running', '計画期間中'],
  ['2029-04-01', 'over', '期間は終わりました（令和10年度（2028年度）まで）'],
] as const)('%s には %s', (today, state, text) => {
  expect(stateOn(today)).toEqual({ state, text, draft: false });
});

test('期間の印刷がなければ、記載なし', () => {
  expect(stateOn('2026-11-21', { period: null })).toMatchObject({ state: 'notStated', text: '期間の記載なし' });
});

test('案は、期間とは別に案と言う', () => {
  expect(stateOn('2026-11-21', { status: 'draft' })).toMatchObject({ state: 'running', draft: true });
  expect(stateOn('2026-11-21', { status: 'unknown' }).draft).toBe(false);
});
