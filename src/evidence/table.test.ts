import { expect, test } from 'vitest';
import { sample } from './sample.fixture.ts';
import { backedLines, tableRows } from './table.ts';

test('表は、タブのある行の続き', () => {
  const source = sample(['前', 'a\tb', 'c\td', '後', 'e\tf']);
  expect(tableRows(source, 3)).toEqual([2, 3]);
  expect(tableRows(source, 4)).toEqual([4]);
});

test('見出しは、すぐ下の数だけの行も裏づける', () => {
  expect(backedLines(sample(['更新件数', '', '6,000 6,100', '', '見出し']), 1)).toEqual([1, 3]);
});

test('単位や語のある行は引用できるので、見出しからは裏づけない', () => {
  expect(backedLines(sample(['交付件数', '', '4人 4人']), 1)).toEqual([1]);
  expect(backedLines(sample(['交付件数', '', '—']), 1)).toEqual([1]);
  expect(backedLines(sample(['終わりの行']), 1)).toEqual([1]);
});
