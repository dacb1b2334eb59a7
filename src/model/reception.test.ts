import { expect, test } from 'vitest';
import { reception } from './reception.ts';

const current = (rest: object = {}) => ({ status: 'open' as const, opensOn: '2026-04-01', closesOn: '2026-05-31', ...rest });

test('締切の日までは受付中で、翌日に受付終了になる', () => {
  expect(reception(current(), '2026-05-31')).toEqual({ state: 'open', text: '受付中（2026年5月31日まで）', rank: 0 });
  expect(reception(current(), '2026-06-01')).toEqual({ state: 'closed', text: '受付終了（2026年5月31日まで）', rank: 3 });
});

test('募集の始まる前は受付前で、始まりの日から受付中になる', () => {
  expect(reception(current(), '2026-03-31').text).toBe('受付前（2026年4月1日から）');
  expect(reception(current(), '2026-04-01').state).toBe('open');
});

test('受付していない制度も、次の募集が決まっていれば受付前と言う', () => {
  expect(reception(current({ status: 'closed' }), '2026-03-01').state).toBe('upcoming');
  expect(reception(current({ status: 'closed', closesOn: null }), '2026-04-02').text).toBe('受付していません');
});

test('だれも確かめていなければ要確認。締切が過ぎていれば、要確認でも受付終了', () => {
  expect(reception(current({ status: 'unconfirmed', opensOn: null, closesOn: null }), '2026-04-02').text).toBe('現在の受付は要確認');
  expect(reception(current({ status: 'unconfirmed' }), '2026-06-01').state).toBe('closed');
});

test('終わった制度は、日付によらず終了', () => {
  expect(reception(current({ status: 'ended' }), '2026-04-02')).toEqual({ state: 'ended', text: '終了した制度', rank: 4 });
});

test('並びは、受付中、受付前、要確認、受付終了、終了の順', () => {
  const states = [current({ status: 'ended' }), current({ closesOn: '2026-01-01', opensOn: null }), current({ status: 'unconfirmed', opensOn: null, closesOn: null }), current({ opensOn: '2027-01-01', closesOn: null }), current()];
  expect(states.map((each) => reception(each, '2026-04-15')).sort((a, b) => a.rank - b.rank).map(({ state }) => state)).toEqual(['open', 'upcoming', 'unconfirmed', 'closed', 'ended']);
});
