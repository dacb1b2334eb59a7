import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { division, shardIn, sharedAreas } from './selection.ts';

const CODES = ['010006', '012025', '012033', '022012', '032093', '032018', '472018'];

describe('手分け（SHARD）', () => {
  test('形が違えば断る', () => {
    expect(shardIn('')).toBeUndefined();
    expect(shardIn('0/3')).toEqual({ part: 0, of: 3 });
    expect(() => shardIn('4/3')).toThrow('SHARD は 1/5 から 5/5、全国のページは 0/5 の形で書いてください（いまの値：4/3）');
    expect(() => shardIn('1')).toThrow(RangeError);
  });
  test('都道府県は2つに分けず、市の数をそろえる', () => {
    expect([...sharedAreas(CODES, 2)]).toEqual([['01', 1], ['03', 2], ['02', 2], ['47', 1]]);
  });
  test('どの市も、ちょうど1つの組に入る', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (of) => {
      for (const code of CODES) {
        const parts = Array.from({ length: of }, (_, n) => division(CODES, { SHARD: `${n + 1}/${of}` })).filter((part) => part.city(code));
        expect(parts).toHaveLength(1);
      }
    }));
  });
  test('指定がなければすべて、0 は全国のページだけ、CHANGED は変わった市だけ', () => {
    const all = division(CODES, {});
    expect([all.nation, CODES.every(all.city)]).toEqual([true, true]);
    const nation = division(CODES, { SHARD: '0/2' });
    expect([nation.nation, CODES.some(nation.city)]).toEqual([true, false]);
    expect(CODES.filter(division(CODES, { SHARD: '1/1', CHANGED: '032093' }).city)).toEqual(['032093']);
    expect([division(CODES, { NATION: '0' }).nation, division(CODES, { SHARD: '1/2', NATION: '1' }).nation]).toEqual([false, true]);
  });
});
