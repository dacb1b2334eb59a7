import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, SCHEMAS } from '../reader/places.ts';
import { Indicator, Project } from '../schema/index.ts';
import { mergedText } from './merge.ts';
import { same } from './same.ts';
import { tidied } from './tidy.ts';

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).flatMap((path) => {
  const kind = placeOf(path.replaceAll('\\', '/'))?.kind;
  return kind && kind !== 'prose' && path.endsWith('.json') ? [{ path, schema: SCHEMAS[kind], text: readFileSync(join('content', path), 'utf8') }] : [];
});
const indicator = readFileSync('content/032093-ichinoseki/kyodo-suishin-3/indicators/wasshoi-web.json', 'utf8');
const evidence = { document: 'kyodo-suishin-3-an', line: 350, quote: '現状 (令和4年度)', place: '第3章' };
const actual = { year: 2024, printedYear: '令和6年度', value: { kind: 'number', value: 7210, printed: '7,210', approximate: false, notes: [] }, evidence: [evidence] };
const addedLines = (before: string, after: string): string[] => {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
};

describe('直したところだけを書き換える', () => {
  test('何も直さなければ、どのファイルも1バイトも変わらない', () => {
    expect(files.length).toBeGreaterThan(200);
    for (const { path, schema, text } of files) expect(mergedText(text, schema, JSON.parse(text)), path).toBe(text);
  });

  test('実績を1つ足すと、足した行のほかは元のまま', () => {
    const after = mergedText(indicator, Indicator, { ...JSON.parse(indicator), actuals: [actual] });
    expect(addedLines(indicator, after)).toMatchInlineSnapshot(`
      [
        "  "actuals": [",
        "      "year": 2024,",
        "      "printedYear": "令和6年度",",
        "      "value": { "kind": "number", "value": 7210, "printed": "7,210" },",
        "      "evidence": [{ "document": "kyodo-suishin-3-an", "line": 350, "quote": "現状 (令和4年度)", "place": "第3章" }]",
      ]
    `);
    expect(JSON.parse(after).actuals[0].value.value).toBe(7210);
  });

  test('2つめの実績は、1つめの行を変えない', () => {
    const one = mergedText(indicator, Indicator, { ...JSON.parse(indicator), actuals: [actual] });
    const two = mergedText(one, Indicator, { ...JSON.parse(one), actuals: [actual, { ...actual, year: 2025, printedYear: '令和7年度' }] });
    expect(one.split('\n').every((line) => two.includes(line))).toBe(true);
    expect(JSON.parse(two).actuals).toHaveLength(2);
  });

  test('1字の直しは、その1字だけを変える', () => {
    const data = JSON.parse(indicator);
    const after = mergedText(indicator, Indicator, { ...data, name: `${data.name}。` });
    expect(after.length).toBe(indicator.length + 1);
  });

  test('元のファイルの空白・並び順・書かれた空の項目を残す', () => {
    const odd = '{ "order":3,\n\n   "name" : "あ",  "corrections": [ ], "notes": [\n] }';
    expect(mergedText(odd, Indicator, { ...JSON.parse(odd), name: 'い' })).toBe(odd.replace('あ', 'い'));
  });

  test('種類を選び直すと、前の種類の欄は残らない', () => {
    const text = JSON.stringify({ budget: { kind: 'amounts', amounts: [], note: null, evidence: [] } }, null, 2);
    expect(JSON.parse(mergedText(text, Project, { budget: { kind: 'blank', amounts: [], note: '', evidence: [evidence] } })).budget).toEqual({ kind: 'blank', evidence: [evidence] });
  });

  test('どんなに並びを変えても、書いた中身と同じものが読み戻せる', () => {
    const listed = files.filter(({ path }) => path.includes('projects/'));
    fc.assert(
      fc.property(fc.constantFrom(...listed), fc.array(fc.nat(20), { maxLength: 6 }), fc.string(), ({ schema, text }, picks, word) => {
        const data = JSON.parse(text) as Record<string, unknown>;
        for (const [key, value] of Object.entries(data)) if (Array.isArray(value)) data[key] = picks.map((pick) => value[pick % Math.max(value.length, 1)]).filter((item) => item !== undefined);
        const next = { ...data, title: word };
        return same(tidied(schema, JSON.parse(mergedText(text, schema, next))), tidied(schema, next));
      }),
      { numRuns: 300 },
    );
  });
});
