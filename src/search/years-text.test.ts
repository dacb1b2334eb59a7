import { expect, test } from 'vitest';
import { yearsText } from './years-text.ts';

test('1年は元号と西暦で、続く年はまとめて書く', () => {
  expect(yearsText([2024])).toBe('令和6年度（2024年度）');
  expect(yearsText([2019])).toBe('令和元年度（2019年度）');
  expect(yearsText([2024, 2025, 2026])).toBe('R6〜R8（2024〜2026）');
  expect(yearsText([2014, 2022])).toBe('H26（2014）・R4（2022）');
  expect(yearsText([])).toBe('');
});
