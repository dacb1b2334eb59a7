import { expect, test } from 'vitest';
import { tokens } from '../tokens.ts';
import { knownHits } from './known-hits.ts';
import { preparedLexicon } from './lexicon-file.ts';

test('検索のことばがあるページを、番号で書く', () => {
  const lexicon = preparedLexicon({ variants: [], synonyms: [['ＮＰＯ', '補助金', '助成金']], intents: [] });
  expect(knownHits(lexicon, [[...tokens('NPO法人'), '｜'], tokens('npoと補助金'), tokens('補助金')])).toEqual({ npo: '0-1|0:0', '補 助 金': '1-2', '助 成 金': '' });
});
