import { expect, test } from 'vitest';
import { fiscalRule, fiscalStrip } from './fiscal-strip.ts';
import { yearLabels } from './series.fixture.ts';

const series = (from: number, to: number) => ({
  from,
  to,
  yearLabels: yearLabels(from, to),
  marks: [{ kind: 'stated', from: 2020, to: 2024, label: '取組' } as const],
});

test('小さな帯には語を入れず、両端の年度だけを書く', () => {
  const strip = fiscalStrip(series(2008, 2028));
  expect([strip.ends.first?.short, strip.ends.last?.short]).toEqual(['H20', 'R10']);
  expect(strip.marks.spans).toMatchObject([{ kind: 'stated', x: 57.143, width: 23.809, label: null }]);
});

test('1年度だけの帯は、同じ年度を二度書かない', () => {
  expect(fiscalStrip(series(2008, 2008)).ends.last).toBeNull();
});

test('題の下の罫は、計画の年度を一区切りずつ示す', () => {
  expect(fiscalRule(series(2024, 2028)).labels.map((label) => label.long)).toEqual([
    '令和6年度',
    '令和7年度',
    '令和8年度',
    '令和9年度',
    '令和10年度',
  ]);
});
