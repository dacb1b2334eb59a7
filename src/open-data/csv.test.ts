import { csvParse } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOM, cellText, csv, guarded } from './csv.ts';

const FORMULA = /^'+[=+\-@＝＋－＠\t\r\n]/u;
const unguarded = (text: string): string => (FORMULA.test(text) ? text.slice(1) : text);
const one = (cell: string): string => csv({ fields: [{ name: 'a', title: 'あ', type: 'string' }], rows: [{ a: cell }] });

test('BOM で始まり、見出しは1行、改行は CRLF だけ', () => {
  const text = csv({ fields: [{ name: 'a', title: 'あ', type: 'string' }, { name: 'b', title: 'い', type: 'integer' }], rows: [{ a: '032093', b: 0 }, { a: null, b: null }] });
  expect(text).toBe(`${BOM}a,b\r\n032093,0\r\n,\r\n`);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('カンマ・引用符・改行のあるセルは引用符で囲む', () => {
  expect(one('a,"b"')).toBe(`${BOM}a\r\n"a,""b"""\r\n`);
  expect(one('a\nb')).toBe(`${BOM}a\r\n"a\nb"\r\n`);
});

test.each(['=1+1', '+事業', '-', '@増やす', '\t=1', '\r', '＝A1', "'=1"])('式になりうる %j の前に引用符を置く', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each(['-5', '+1.5', '0', '032093', '—', '55件', "it's", ''])('式にならない %j はそのまま', (text) => {
  expect(guarded(text)).toBe(text);
});

test('空は空、0 は 0、true は true、並びは ; で区切る', () => {
  expect([null, 0, -1.5, true, ['a', 'b;c'], []].map(cellText)).toEqual(['', '0', '-1.5', 'true', 'a;b；c', '']);
});

test('どの文字も、読み戻して先頭の引用符を外せば元に戻り、式では始まらない', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.tuple(fc.constantFrom('=', '+', '-', '@', "'=", "''-", '\t', '\r\n', '－'), fc.string()).map((parts) => parts.join('')));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (cells) => {
      const fields = cells.map((_, index) => ({ name: `c${index}`, title: '', type: 'string' as const }));
      const text = csv({ fields, rows: [Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]))] });
      const row = csvParse(text.slice(1))[0] ?? {};
      const read = fields.map(({ name }) => row[name] ?? '');
      expect(read.map(unguarded)).toEqual(cells);
      for (const cell of read) expect(cell).not.toMatch(/^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r]/u);
    }),
    { numRuns: 300 },
  );
});
