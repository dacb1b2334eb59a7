import { expect, test } from 'vitest';
import { usedChars } from './used-chars.ts';

test('字と記号を、よく使う順に1回ずつ並べ、捨ててはいけない単位を集める', () => {
  const pages = [['補', '助', '金', '｜'], ['金', '助', '金', 'npo', '6', '。', '/', '｜']];
  expect(usedChars(pages)).toEqual({ letters: '金助補', marks: '｜。', kept: '/。｜' });
});
