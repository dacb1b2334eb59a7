import { expect, test } from 'vitest';
import { labelPlaces, type PointText } from './point-label.ts';

const plot = (count: number) => ({ height: 200, widths: { narrow: 244, wide: 516 }, count });
const text = (index: number, y: number, more: Partial<PointText> = {}): PointText => ({
  x: 10 + index * 20,
  y,
  year: 2020 + index,
  label: '100件',
  shortLabel: '100',
  keep: false,
  obstacle: null,
  ...more,
});

test('値の文字は点の上に、谷の点では下に置く', () => {
  const places = labelPlaces([text(0, 100), text(1, 20), text(2, 100), text(3, 20)], plot(5));
  expect(places.map((place) => place?.y)).toEqual([128, 6, 128, 6]);
});

test('軸に近い谷の点では、上に置く', () => {
  expect(labelPlaces([text(0, 190), text(1, 20)], plot(5))[0]?.y).toBe(176);
});

test('文字が帯に入らなければ、両端と注つきだけを残す', () => {
  const long = { label: '12,000回', shortLabel: '12,000' };
  const points = Array.from({ length: 5 }, (_, index) => text(index, 50, { ...long, keep: index === 2 }));
  expect(labelPlaces(points, plot(10)).map((place) => place?.show ?? null)).toEqual(['always', null, 'always', null, 'always']);
});

test('広い図にだけ入る文字は、広い図だけに出す', () => {
  const points = [0, 1, 2].map((index) => text(index, 50, { shortLabel: '12,000', label: '12,000回' }));
  expect(labelPlaces(points, plot(6)).map((place) => place?.show)).toEqual(['always', 'wide', 'always']);
});

test('右端からはみ出す文字は、右端にそろえる', () => {
  const [place] = labelPlaces([text(0, 50, { x: 95, shortLabel: '13,500' })], plot(10));
  expect([place?.x, place?.anchor]).toEqual([100, 'end']);
});
