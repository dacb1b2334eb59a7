import { expect, test } from 'vitest';
import { scoreOf, summaryOf } from './metrics.ts';

const truth = new Map([['a', 2], ['b', 1]] as const);

test('正しい順なら満点', () => {
  expect(scoreOf(['a', 'b', 'c'], truth)).toMatchObject({ recall: 1, ndcg5: 1, mrr: 1, wrongFirst: false, empty: false, top5: true });
});

test('先頭のまちがいと、足りない結果', () => {
  const score = scoreOf(['x', 'b'], truth);
  expect(score).toMatchObject({ recall: 0.5, precision5: 0.5, mrr: 0.5, wrongFirst: true });
  expect(score.ndcg5).toBeLessThan(0.3);
});

test('結果がないとき', () => {
  expect(scoreOf([], truth)).toMatchObject({ recall: 0, empty: true, wrongFirst: false, top5: false });
});

test('平均と数をまとめる', () => {
  expect(summaryOf([scoreOf(['a', 'b'], truth), scoreOf([], truth)])).toMatchObject({ count: 2, recall: 0.5, empty: 1, missedTop5: 1 });
});
