import { expect, test } from 'vitest';
import { titleSegments } from './title-segments.ts';
import { searchTokens } from './tokens.ts';

const shown = (title: string, ...words: string[]): string => titleSegments(title, words.map(searchTokens)).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('題の書き方を変えずに印をつける', () => {
  expect(shown('ＮＰＯへの (仮称) 補助金', 'npo', '補助金')).toBe('[ＮＰＯ]への (仮称) [補助金]');
});

test('半角のかなの題でも、位置がずれない', () => {
  expect(shown('ﾎﾞﾗﾝﾃｨｱ貯金の研究', '貯金')).toBe('ﾎﾞﾗﾝﾃｨｱ[貯金]の研究');
});

test('当たりのない題は、そのまま', () => {
  expect(shown('里親制度', '補助金')).toBe('里親制度');
});
