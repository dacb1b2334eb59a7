import { expect, test } from 'vitest';
import { z } from 'zod';
import { cityJson } from './city-json.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { datasetLd } from './dataset-ld.ts';
import { tableFiles } from './data-files.ts';
import { ENTITY_SCHEMAS, entitySchemaJson } from './entity-schemas.ts';
import { exampleAtlas, examplePublication } from './example-atlas.ts';
import { byteLength, fileSize } from './file-size.ts';
import { publishedTable } from './published-table.ts';
import { allTables } from './tables.ts';

const atlas = exampleAtlas();
const tables = allTables(atlas, examplePublication);
const published = tables.map((table) => publishedTable(table, examplePublication));

test('目録の大きさは CSV のバイト数、鍵と項目は表のとおり', () => {
  const { resources } = JSON.parse(dataPackage(published, examplePublication));
  expect(resources.map((resource: { bytes: number }) => resource.bytes)).toEqual(tables.map((table) => byteLength(csv(table))));
  for (const { schema } of resources) expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(expect.arrayContaining(schema.primaryKey));
});

test('使われる記号は、どれも目録の enum の中にある', () => {
  for (const { fields, rows } of tables.filter((table) => table.id === 'indicator-values')) {
    const kinds = fields.find((field) => field.name === 'value_kind')?.codes ?? {};
    expect(rows.filter((row) => !(String(row['value_kind']) in kinds))).toEqual([]);
  }
});

test.each(ENTITY_SCHEMAS.map((entity) => [entity.id, entity] as const))('型 %s の JSON Schema は読めて、住所を持つ', (id, entity) => {
  const schema = JSON.parse(entitySchemaJson(entity, examplePublication));
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `https://example.jp/data/schema/${id}.json` });
  expect(() => z.fromJSONSchema(schema)).not.toThrow();
});

test('市の JSON に、計画・事業・指標・制度・原資料のすべてが入る', () => {
  const [city] = atlas.cities;
  const document = JSON.parse(cityJson(city!, examplePublication));
  expect(document.city).toMatchObject({ display_name: '千葉県富里市（推定）', inferred: true, code: '122335' });
  expect(document.plans[0].indicators[0].targets.map((target: { value: { kind: string } }) => target.value.kind)).toContain('uncertain');
  expect([document.sources, document.plans, document.plans[0].projects, document.schemes].map((items) => items.length)).toEqual([1, 1, 1, 1]);
  expect(document.meta).toMatchObject({ date: '2026-11-21', operator: null, license: { name: 'CC-BY-4.0' } });
});

test('Dataset は、ファイルの数だけ配布を持つ', () => {
  const files = published.flatMap((table) => tableFiles(table));
  const dataset = datasetLd(files, atlas.index, examplePublication);
  expect(dataset['distribution']).toHaveLength(files.length);
  expect(dataset).toMatchObject({ temporalCoverage: '2018-04-01/2029-03-31', dateModified: '2026-11-21' });
  expect(dataset).not.toHaveProperty('creator');
});

test.each([[0, '0バイト'], [1023, '1023バイト'], [1024, '1.0KB'], [10_239, '10.0KB'], [20_480, '20KB'], [2_097_152, '2.0MB']])('%d バイトは %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});
