import { expect, test } from 'vitest';
import { shelfFolder, shelfFor } from './shelves.ts';

test('市が少なければ書架は1つ、多ければ都道府県ごとと全国の題名', () => {
  expect([shelfFor('03', false), shelfFor('', false), shelfFor('03', true), shelfFor('', true)]).toEqual(['', '', '03', 'titles']);
  expect(['', '03', 'titles'].map(shelfFolder)).toEqual(['', 'in/03/', 'titles/']);
});
