import { expect, test } from 'vitest';
import { readingTable } from './readings.ts';

const morpheme = (surface_form: string, reading?: string): { surface_form: string; reading?: string } => ({ surface_form, ...(reading === undefined ? {} : { reading }) });

test('多く使われている書き方を先に並べる', () => {
  expect(readingTable([morpheme('以降', 'イコウ'), morpheme('移行', 'イコウ'), morpheme('移行', 'イコウ')], [])).toEqual({ いこう: ['移行', '以降'] });
});

test('かたかな語は、その音で引ける', () => {
  expect(readingTable([morpheme('イベント')], [])).toEqual({ いべんと: ['イベント'] });
});

test('人が確かめた読みを使い、辞書の読みは使わない', () => {
  expect(readingTable([morpheme('令和', 'リョウワ')], [{ word: '令和', kana: 'れいわ' }])).toEqual({ れいわ: ['令和'] });
});

test('漢字もかたかなもない語、読めない語は載せない', () => {
  expect(readingTable([morpheme('する', 'スル'), morpheme('働'), morpheme('NPO', 'エヌピーオー')], [])).toEqual({});
});
