import { expect, test } from 'vitest';
import { cityRomaji } from './romaji.ts';

test.each([
  ['一関市', 'いちのせきし', 'ichinoseki'],
  ['取手市', 'とりでし', 'toride'],
  ['那須塩原市', 'なすしおばらし', 'nasushiobara'],
  ['豊明市', 'とよあけし', 'toyoake'],
  ['甲府市', 'こうふし', 'kofu'],
  ['大津市', 'おおつし', 'otsu'],
  ['調布市', 'ちょうふし', 'chofu'],
  ['札幌市', 'さっぽろし', 'sapporo'],
  ['八頭町', 'やずちょう', 'yazu'],
  ['二宮町', 'にのみやまち', 'ninomiya'],
  ['北山村', 'きたやまむら', 'kitayama'],
  ['千代田区', 'ちよだく', 'chiyoda'],
  ['新潟市', 'にいがたし', 'niigata'],
])('%s（%s）は %s', (name, kana, romaji) => {
  expect(cityRomaji(name, kana)).toBe(romaji);
});
