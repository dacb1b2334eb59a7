import { expect, test } from 'vitest';
import { placeGap } from './gap-note.ts';

const phrases = ['この間の', '年度の値は、', '資料に', 'ありません'];
const space = { from: 10, to: 90, height: 180, width: 244 };

test('まん中が空いていれば、まん中に置く', () => {
  expect(placeGap(phrases, { ...space, tops: [] })).toEqual({
    x: 13,
    width: 74,
    center: 50,
    y: 60,
    height: 52,
    lines: ['この間の年度の値は、', '資料にありません'],
  });
});

test('柱の文字と重ならない高さへよける', () => {
  const { y, height } = placeGap(phrases, { ...space, tops: [110] });
  expect(y >= 110 || y + height <= 64).toBe(true);
});

test('どこにもよけられなくても、枠の中に置く', () => {
  const { y, height } = placeGap(phrases, { ...space, height: 60, tops: [20, 50] });
  expect(y >= 0 && y + height <= 60).toBe(true);
});
