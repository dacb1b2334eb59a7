import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { csv } from './csv.ts';
import { dictionary } from './dictionary.ts';
import { exampleAtlas, examplePublication } from './example-atlas.ts';
import { tableJson } from './json.ts';
import { labelsTable } from './labels-table.ts';
import type { Cell, FieldType, Row, Table } from './table.ts';
import { allTables, cityScope } from './tables.ts';

const atlas = exampleAtlas();
const tables = allTables(atlas, examplePublication);
const named = (id: string): Table => tables.find((table) => table.id === id) as Table;
const jsonRows = (table: Table): Row[] => JSON.parse(tableJson(table, examplePublication)).rows;

const READ: Record<FieldType, (text: string) => Cell> = {
  string: (text) => text, date: (text) => text, integer: Number, number: Number, boolean: (text) => text === 'true', list: (text) => text.split(';'),
};
const readCell = (type: FieldType, text: string): Cell => {
  if (text === '') return type === 'list' ? [] : null;
  return READ[type](text.replace(/^'(?='*[=+\-@＝＋－＠])/u, ''));
};

describe.each(tables.map((table) => [table.id, table] as const))('表 %s', (_, table) => {
  test('CSV を読み戻すと、JSON と同じ行になる', () => {
    const rows = csvParse(csv(table).slice(1)).map((row) => Object.fromEntries(table.fields.map(({ name, type }) => [name, readCell(type, row[name] ?? '')])));
    expect(rows).toEqual(jsonRows(table));
    expect(rows.length).toBeGreaterThan(0);
  });

  test('項目名は英小文字で重ならず、鍵は1行を決め、市が推定なら（推定）がつく', () => {
    const names = table.fields.map((field) => field.name);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(table.rows.map((row) => table.key.map((name) => row[name]).join('|'))).size).toBe(table.rows.length);
    expect(table.rows.every((row) => row['city'] === '千葉県富里市（推定）' && row['city_inferred'] === true)).toBe(true);
  });
});

test('指標の値は、種類ごとに、数のときだけ value を持つ', () => {
  const values = named('indicator-values').rows.map(({ role, fiscal_year, value_kind, value, printed }) => [role, fiscal_year, value_kind, value, printed].join(' '));
  expect(values).toMatchInlineSnapshot(`
    [
      "baseline 2017 number 6000 6,000",
      "target 2018 number 55 55件",
      "target 2019 number 0 0",
      "target 2020 number -1.5 -1.5",
      "target 2021 state  未設置",
      "target 2022 dash  -",
      "target 2023 blank  ",
      "target 2024 notStated  ",
      "target 2025 unpublished  ",
      "target 2026 uncertain  ",
      "target 2027 unreadable  ",
      "target 2028 text  @増やす",
    ]
  `);
});

test('空は 0 と別：値のない行の CSV の欄は空、0 の行は 0', () => {
  const rows = csvParse(csv(named('indicator-values')).slice(1));
  expect(rows.filter((row) => row['value'] === '0').map((row) => row['fiscal_year'])).toEqual(['2019']);
  expect(rows.filter((row) => row['value'] === '').length).toBe(8);
});

test('出典は1つ目が列に、注の出典まで残りが1つの列に入る', () => {
  const row = named('indicator-values').rows[1];
  expect(row).toMatchObject({ evidence_document: 'doc', evidence_line: 3, evidence_place: '表1', evidence_quote: '見出し', notes: ['※ 注です。'] });
  expect(row?.['evidence_other']).toEqual(['doc:5 表2「=見出し」', 'doc:3 表1「見出し」', 'doc:5 表2「=見出し」']);
});

test('予算の合計は支出と収入を分け、長い表では金額を1つずつ書く', () => {
  expect(named('projects').rows[0]).toMatchObject({ budget_expense_yen: 350000, budget_revenue_yen: 1020000, structure: ['1 柱 ＞ 施策, "引用"'] });
  expect(named('project-budgets').rows.map(({ n, direction, yen }) => [n, direction, yen])).toEqual([[1, 'expense', 300000], [2, 'expense', 50000], [3, 'revenue', 1020000]]);
});

test('計算値は指標の値の表に混ざらず、どの行にも式がある', () => {
  expect(named('indicator-values').rows.map((row) => row['role'])).not.toContain('derived');
  expect(named('derived-values').rows.every((row) => typeof row['formula'] === 'string' && row['formula'] !== '')).toBe(true);
});

test('1つの市の表は、全国の表のその市の行と同じ', () => {
  const own = atlas.cities.flatMap((city) => allTables(cityScope(city), examplePublication));
  expect(own.map((table) => table.rows)).toEqual(tables.map((table) => table.rows));
});

test('どの項目にも日本語の名があり、記号の名も表になる', () => {
  const labels = labelsTable(tables).rows;
  expect(labels.filter((row) => row['label'] === '')).toEqual([]);
  expect(labels.find((row) => row['table'] === 'schemes' && row['code'] === 'subsidy')).toMatchObject({ field: 'kind', label: '補助金' });
});

test('データの説明に、どの表のどの項目も1度は出てくる', () => {
  const [shared, ...own] = dictionary(tables);
  const known = new Set(shared?.rows.map((row) => row.name));
  tables.forEach((table, index) => {
    const listed = new Set([...known, ...(own[index]?.rows.map((row) => row.name) ?? [])]);
    expect(table.fields.map((field) => field.name).filter((name) => !listed.has(name) && !listed.has(name.replace(/_label$/u, '')))).toEqual([]);
  });
});
