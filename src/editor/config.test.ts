import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../reader/places.ts';
import { collectionsOf, type EditedCity } from './collections.ts';
import { editorConfig } from './config.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import { options } from './words.ts';

const city: EditedCity = { code: '032093', name: '岩手県一関市', folder: '032093-ichinoseki', plans: [{ id: 'kyodo-3', title: '協働推進計画（第3次）' }] };
const inner = (field: Field): Field[] => [...(field.fields ?? []), ...(field.field ? [field.field] : []), ...(field.types ?? []).flatMap((type) => type.fields)];
const all = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...all(inner(field))]);
const everyField = Object.entries(SCHEMAS).filter(([kind]) => kind !== 'lexicon').flatMap(([kind, schema]) => all(fieldsOf(schema, {})).map((field) => ({ kind, field })));

describe('型から作る編集画面', () => {
  test('どの欄にも日本語の名がある', () => {
    const unnamed = everyField.filter(({ field }) => !/[぀-ヿ一-鿿]|ID|SHA-256/u.test(field.label) && field.name !== 'value').map(({ kind, field }) => `${kind}.${field.name}：${field.label}`);
    expect(unnamed).toEqual([]);
  });

  test('選ぶ欄の選択肢は、どれも日本語で見せる', () => {
    const codes = everyField.flatMap(({ kind, field }) => [...(field.options ?? []), ...(field.types ?? []).map((type) => ({ label: type.label, value: type.name }))].filter(({ label }) => !/[぀-ヿ一-鿿]/u.test(label)).map(({ label }) => `${kind}.${field.name}：${label}`));
    expect([...new Set(codes)]).toEqual([]);
  });

  test('年度は数で打たせず、和暦で選ばせる', () => {
    const year = everyField.find(({ kind, field }) => kind === 'indicator' && field.name === 'year')?.field;
    expect(year?.widget).toBe('select');
    expect(year?.options?.find(({ value }) => value === 2024)?.label).toBe('令和6年度（2024年度）');
  });

  test('選択肢の名は、断るときの文からも読む', () => {
    expect(options(['plan', 'node'], '持ち主 kind を plan（計画）・node（体系の項目）から選んでください')).toEqual([{ label: '計画', value: 'plan' }, { label: '体系の項目', value: 'node' }]);
  });

  test('指標の画面では、実績が名のすぐ下にある', () => {
    const indicators = collectionsOf(SCHEMAS, city).find(({ name }) => name === 'indicators-kyodo-3');
    expect('fields' in indicators! && indicators.fields.slice(0, 2).map(({ name }) => name)).toEqual(['name', 'actuals']);
  });

  test('消す操作と、公開したあとの名の変更はできない', () => {
    const entries = collectionsOf(SCHEMAS, city).filter((collection) => 'folder' in collection);
    expect(entries.every((collection) => 'folder' in collection && !collection.delete && collection.slug.editable.join() === 'create')).toBe(true);
  });

  test('公開用では、保存が下書きの依頼になる', () => {
    const config = editorConfig(SCHEMAS, city, { kind: 'github', repository: 'city/atlas', branch: 'main' });
    expect(config).toMatchObject({ publish_mode: 'editorial_workflow', backend: { name: 'github', repo: 'city/atlas', branch: 'main', auth_methods: ['token'] } });
    expect(config.backend['commit_messages']).toMatchObject({ update: '更新：{{collection}}「{{slug}}」' });
  });
});
