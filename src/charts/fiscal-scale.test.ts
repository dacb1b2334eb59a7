import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiscalBands, fiscalScale, hairlinesOf, yearRange } from './fiscal-scale.ts';
import { yearLabels } from './series.fixture.ts';

const shown = (from: number, to: number, at: 'narrow' | 'wide') =>
  fiscalScale({ from, to }, yearLabels(from, to))
    .labels.filter((label) => label.show === 'always' || label.show === at)
    .map((label) => label.short);

test('1年度が1区切りで、塗りと白が交互になる', () => {
  expect(fiscalBands(2020, 2024).map(({ x, width, center, filled }) => [x, width, center, filled])).toEqual([
    [0, 20, 10, true],
    [20, 20, 30, false],
    [40, 20, 50, true],
    [60, 20, 70, false],
    [80, 20, 90, true],
  ]);
});

test('年度が少なければすべてのラベルを置き、広い図では長いラベルにする', () => {
  const scale = fiscalScale({ from: 2020, to: 2024 }, yearLabels(2020, 2024));
  expect(scale.labels.map((label) => label.short)).toEqual(['R2', 'R3', 'R4', 'R5', 'R6']);
  expect(scale.longLabels).toBe(true);
});

test('21年度では間引き、両端は残す', () => {
  expect(shown(2008, 2028, 'narrow')).toEqual(['H20', 'H24', 'H28', 'R2', 'R6', 'R10']);
  expect(shown(2008, 2028, 'wide')).toEqual(['H20', 'H22', 'H24', 'H26', 'H28', 'H30', 'R2', 'R4', 'R6', 'R8', 'R10']);
});

test('細い帯の両端のラベルは、図の端にそろえる', () => {
  const labels = fiscalScale({ from: 2008, to: 2028 }, yearLabels(2008, 2028)).labels;
  expect([labels.at(0)?.x, labels.at(0)?.anchor]).toEqual([0, 'start']);
  expect([labels.at(-1)?.x, labels.at(-1)?.anchor]).toEqual([100, 'end']);
});

test('1年度だけの計画は、一つの区切りになる', () => {
  expect(fiscalBands(2008, 2008)).toEqual([{ year: 2008, x: 0, width: 100, center: 50, filled: true }]);
});

test('年度の境の細線は右端で閉じ、年度がなければ引かない', () => {
  expect(hairlinesOf(fiscalBands(2024, 2027))).toEqual([0, 25, 50, 75, 100]);
  expect(hairlinesOf([])).toEqual([]);
});

test('年度の並びの両端を求める', () => {
  expect(yearRange([2022, 2014])).toEqual({ from: 2014, to: 2022 });
  expect(yearRange([])).toBeNull();
});

test('どんな範囲でも、帯は枠いっぱいにすき間なく並び、ラベルは枠の中にある', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1945, max: 2100 }), fc.integer({ min: 0, max: 155 }), (from, length) => {
      const { bands, labels } = fiscalScale({ from, to: from + length }, yearLabels(from, from + length));
      expect(bands).toHaveLength(length + 1);
      bands.forEach((band, index) => expect(band.x).toBeCloseTo((100 / (length + 1)) * index, 2));
      expect(labels.every((label) => label.x >= 0 && label.x <= 100)).toBe(true);
      expect([labels.at(0)?.year, labels.at(-1)?.year]).toEqual([length === 0 || labels.length > 1 ? from : from + length, from + length]);
    }),
  );
});
