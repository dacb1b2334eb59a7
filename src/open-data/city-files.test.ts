import { expect, test } from 'vitest';
import { CITY_TABLE_IDS, cityCsv, cityFiles, cityJsonFile } from './city-files.ts';
import { cityJson } from './city-json.ts';
import { exampleAtlas, examplePublication } from './example-atlas.ts';

const city = () => exampleAtlas().cities[0]!;
const bytes = (text: string): number => new TextEncoder().encode(text).byteLength;

test('言う大きさは、配る中身の大きさ。どちらを先に作っても同じ', () => {
  const [first, later] = [city(), city()];
  const told = cityFiles(first, examplePublication);
  const made = [cityJson(later, examplePublication), ...CITY_TABLE_IDS.map((id) => cityCsv(later, id, examplePublication))];
  expect(told.map((file) => file.bytes)).toEqual(made.map(bytes));
  expect(cityFiles(later, examplePublication)).toEqual(told);
  expect(cityJsonFile(later, examplePublication)).toEqual(told[0]);
});

test('大きさを聞いたあとに作っても、中身は同じ', () => {
  const [asked, plain] = [city(), city()];
  cityFiles(asked, examplePublication);
  for (const id of CITY_TABLE_IDS) expect(cityCsv(asked, id, examplePublication)).toBe(cityCsv(plain, id, examplePublication));
});
