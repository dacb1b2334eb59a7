import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CheckIn, Indicator } from '../schema/index.ts';
import { fileFormat } from './file-format.ts';

const text = readFileSync('content/032093-ichinoseki/kyodo-suishin-3/indicators/wasshoi-web.json', 'utf8');

test('読んで、何も直さずに書くと、元の文字列に戻る', () => {
  const format = fileFormat(Indicator);
  expect(format.toFile(format.fromFile(text))).toBe(text);
});

test('入力欄が埋めた空の項目は、書かない', () => {
  const format = fileFormat(Indicator);
  const data = format.fromFile(text) as Record<string, unknown>;
  expect(format.toFile({ ...data, corrections: [], borrowedFrom: null, publishOn: '' })).toBe(text);
});

test('新しいファイルは、型の順に、字下げ2つで書く', () => {
  expect(fileFormat(CheckIn).toFile({ changed: false, about: '窓口', date: '2026-10-01', department: '市民協働課' })).toMatchInlineSnapshot(`
    "{
      "department": "市民協働課",
      "date": "2026-10-01",
      "about": "窓口",
      "changed": false
    }
    "
  `);
});

test('元の文字列を忘れていても、中身は失わない', () => {
  const data = fileFormat(Indicator).fromFile(text);
  expect(JSON.parse(fileFormat(Indicator).toFile(data))).toEqual(JSON.parse(text));
});

test('開いたあとに、ほかの人が別の項目を直していたら、両方の直しを書く', () => {
  const format = fileFormat(Indicator);
  const mine = { ...(format.fromFile(text) as Record<string, unknown>), name: '輪っしょい!!WEBのアクセス数' };
  const theirs = text.replace('"order": 2', '"order": 9');
  expect(theirs).not.toBe(text);
  expect(format.rebase(mine, theirs)).toEqual([]);
  expect(format.toFile(mine)).toBe(theirs.replace(/"name": "[^"]+"/u, '"name": "輪っしょい!!WEBのアクセス数"'));
  expect(format.rebase(mine, text)).toEqual([]);
  expect(JSON.parse(format.toFile(mine)).order).toBe(2);
});

test('同じ項目を違うものに直していたら、その場所と2人の値を返す', () => {
  const format = fileFormat(Indicator);
  const mine = { ...(format.fromFile(text) as Record<string, unknown>), order: 5 };
  expect(format.rebase(mine, text.replace('"order": 2', '"order": 9'))).toEqual([{ path: ['order'], theirs: 9, mine: 5 }]);
});
