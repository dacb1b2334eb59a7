import { expect, test } from 'vitest';
import { whileBundling, type Bundled } from './bundling.ts';

const made: Bundled = { bundle: 'pages', place: () => undefined };

/** 止められるまで終わらない束ね。 */
const endless = (signal: AbortSignal): Promise<Bundled> => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('止められた'))));

test('束ねる間に調べ、どちらの結果も返す', async () => {
  expect(await whileBundling(() => Promise.resolve(made), () => Promise.resolve(3))).toEqual([made, 3]);
});

test('調べて誤りがあれば、束ねるのを止めて、その誤りを伝える', async () => {
  await expect(whileBundling(endless, () => Promise.reject(new Error('内容の誤り')))).rejects.toThrow('内容の誤り');
});

test('束ねられなければ、その誤りを伝える', async () => {
  await expect(whileBundling(() => Promise.reject(new Error('束ねられない')), () => Promise.resolve(1))).rejects.toThrow('束ねられない');
});
