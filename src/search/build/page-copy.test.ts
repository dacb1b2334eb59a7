import { expect, test } from 'vitest';
import { alphabetOf } from '../alphabet.ts';
import { pageCopy } from './page-copy.ts';

test('写しでは、字を索引の字に替え、タグになる字を書きかえる', () => {
  const copy = pageCopy(['題', '文', '｜', '<', '文', '｜'], 3, alphabetOf('題文'));
  expect(copy).toContain('data-row="3"');
  expect(copy).toContain('>\ua000\ua001 \u1208 ｜ &lt; \u1208 ｜ \u1208 \u1200\ua000 \u1200\ua001 \u1208 \u1208 \u1200\ua001 \u1208</p>');
});
