import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './read-file.ts';
import { fileOf } from './refused.fixture.ts';
import { sample, SAMPLED_KINDS, type SampledKind } from '../schema/sample.fixture.ts';

const FILE = 'content/mihon.json';

/** 何百回も試すので、込み合う機械では長くかかる（ミリ秒）。 */
const PATIENCE = 60_000;
const kinds = fc.constantFrom<SampledKind>(...SAMPLED_KINDS);

/** 道すじのすべて。どの深さのどの項目も、こわす的になる。 */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const children = Array.isArray(value) ? value.map((child, index) => [index, child] as const) : value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [path, ...children.flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** その道すじの値を、別の値に替える。undefined なら消す。 */
function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

/** どんなに壊れていても、誤りは投げず、どのファイルの何行目か、何をすればよいかを言う。 */
function expectCalm(bytes: Buffer, kind: SampledKind): void {
  const { data, problems } = readJson(FILE, bytes, kind);
  const lines = bytes.toString('utf8').split('\n').length;
  expect(data !== undefined || problems.length > 0).toBe(true);
  for (const { file, line, column, label, problem, remedy } of problems) {
    expect(file).toBe(FILE);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    for (const text of [label, problem, remedy]) expect(text).not.toBe('');
    expect(`${problem}${remedy}`).toMatch(/[ぁ-ん]/u);
    expect(remedy).not.toMatch(/\b(?:undefined|string|expected|invalid|NaN)\b/iu);
  }
}

test('どの項目を何に替えても、位置と直し方を言う', { timeout: PATIENCE }, () => {
  const mutation = kinds.chain((kind) => fc.record({ kind: fc.constant(kind), path: fc.constantFrom(...pathsOf(sample(kind))), by: fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }) }));
  fc.assert(fc.property(mutation, ({ kind, path, by }) => expectCalm(fileOf(replaced(sample(kind), path, by) ?? null), kind)), { numRuns: 600 });
});

test('文字をどこで切っても、何を差しはさんでも、投げない', { timeout: PATIENCE }, () => {
  const mutation = fc.record({ kind: kinds, at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(12), insert: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\n', '//', '協', '\u0000', '\u2028')) });
  fc.assert(
    fc.property(mutation, ({ kind, at, drop, insert }) => {
      const text = fileOf(sample(kind)).toString('utf8');
      const place = Math.floor(at * text.length);
      expectCalm(Buffer.from(text.slice(0, place) + insert + text.slice(place + drop)), kind);
    }),
    { numRuns: 600 },
  );
});

test('でたらめなバイトの並びでも、投げない', { timeout: PATIENCE }, () => {
  fc.assert(fc.property(kinds, fc.uint8Array({ maxLength: 200 }), (kind, bytes) => expectCalm(Buffer.from(bytes), kind)), { numRuns: 300 });
});
