import { expect, test, vi } from 'vitest';
import { keptHtml } from './kept-html.ts';

test('同じ名なら、描くのは1度だけ。違う名は混ざらない。編集中は、いつも描く', async () => {
  const draw = vi.fn(() => Promise.resolve('<p>頭</p>'));
  vi.stubEnv('DEV', false);
  expect([await keptHtml('a', draw), await keptHtml('a', draw)]).toEqual(['<p>頭</p>', '<p>頭</p>']);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(await keptHtml('b', () => Promise.resolve('<p>足</p>'))).toBe('<p>足</p>');
  vi.stubEnv('DEV', true);
  await keptHtml('a', draw);
  expect(draw).toHaveBeenCalledTimes(2);
  vi.unstubAllEnvs();
});
