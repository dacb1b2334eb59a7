import { expect, test } from 'vitest';
import { fiscalBands } from './fiscal-scale.ts';
import { placeNow } from './now-band.ts';

const now = { year: 2026, label: '今年度' };

test('今年度の帯と、そのまん中の語', () => {
  expect(placeNow(now, fiscalBands(2024, 2028))).toEqual({ x: 40, width: 20, at: 50, anchor: 'middle', label: '今年度' });
});

test('端の細い帯では、語を図の端にそろえる', () => {
  expect(placeNow(now, fiscalBands(2026, 2045))).toMatchObject({ at: 0, anchor: 'start' });
  expect(placeNow(now, fiscalBands(2007, 2026))).toMatchObject({ at: 100, anchor: 'end' });
});

test('尺の外の年度と、今年度を渡さない図では描かない', () => {
  expect(placeNow(now, fiscalBands(2008, 2020))).toBeNull();
  expect(placeNow(null, fiscalBands(2024, 2028))).toBeNull();
});
