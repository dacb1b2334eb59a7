import { expect, test } from 'vitest';
import { arrayOf, headAt, itemsAt, skip, textAt, textOf } from './cbor.ts';

/** [1, -26, "協働", [300, {"a": 1.5}], null] */
const SAMPLE = Uint8Array.from([0x85, 0x01, 0x38, 0x19, 0x66, 0xe5, 0x8d, 0x94, 0xe5, 0x83, 0x8d, 0x82, 0x19, 0x01, 0x2c, 0xa1, 0x61, 0x61, 0xfa, 0x3f, 0xc0, 0x00, 0x00, 0xf6]);

test('配列を項目に分け、つなげれば元に戻る', () => {
  const items = itemsAt(SAMPLE, 0);
  expect(items.map((item) => item.length)).toEqual([1, 2, 7, 12, 1]);
  expect(textAt(items[2] ?? SAMPLE, 0)).toBe('協働');
  expect(arrayOf(items)).toEqual(SAMPLE);
  expect(skip(SAMPLE, 0)).toBe(SAMPLE.length);
});

test('長い配列や文字列の頭も、読み書きが合う', () => {
  for (const length of [23, 24, 255, 256, 70_000]) {
    const list = arrayOf(Array.from({ length }, () => Uint8Array.of(0x05)));
    expect(headAt(list, 0).value).toBe(length);
    expect(itemsAt(list, 0)).toHaveLength(length);
    expect(textAt(textOf('あ'.repeat(length)), 0)).toHaveLength(length);
  }
});

test('読めない形は、そう伝える', () => {
  expect(() => itemsAt(Uint8Array.of(0x9f), 0)).toThrow('CBOR を読めません');
  expect(() => itemsAt(Uint8Array.of(0x01), 0)).toThrow('CBOR の配列がありません');
});
