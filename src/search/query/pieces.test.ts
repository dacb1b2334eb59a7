import { expect, test } from 'vitest';
import { scanEngine } from '../evaluation/scan-engine.ts';
import { spaced, tokens } from '../tokens.ts';
import { piecesOf } from './pieces.ts';
import type { Engine, Knowledge } from './types.ts';

const texts = ['自治会と協働提案', '補助金', '公募の制度', '協働'].map(tokens);
const knowledge: Knowledge = { lexicon: { variants: [], synonyms: [], intents: [] }, pages: texts.map((units) => ({ kind: '事業', length: units.length, titleLength: 0 })), named: [], readings: new Map() };

/** asked に、引かれた句を残す。 */
function watchedEngine(): { engine: Engine; asked: string[] } {
  const [scan, asked] = [scanEngine(texts), [] as string[]];
  return { engine: { hits: (phrase) => (asked.push(spaced(phrase).replaceAll(' ', '')), scan.hits(phrase)) }, asked };
}

const cut = async (text: string, engine: Engine) => (await piecesOf(text, engine, knowledge, false))?.coarse.map((found) => found.text);

test('当たりのある、なるべく長い部分に、左から分ける', async () => {
  expect(await cut('自治会補助金', watchedEngine().engine)).toEqual(['自治会', '補助金']);
  expect(await cut('協働提案公募', watchedEngine().engine)).toEqual(['協働提案', '公募']);
});

test('残りを覆えない頭は、引かない。覆えない部分があれば、分けない', async () => {
  const { engine, asked } = watchedEngine();
  expect(await cut('協働提案型補助金', engine)).toBeUndefined();
  expect(asked).toContain('補助金');
  expect(asked).not.toContain('協働提案');
});
