import { expect, test } from 'vitest';
import type { z } from 'zod';
import { SCHEMAS } from '../reader/places.ts';
import { Statement } from '../schema/index.ts';
import { isProseField, scopeOf } from './label-fields.ts';

type Schema = z.core.$ZodType;
interface Def { innerType?: Schema; element?: Schema; shape?: Record<string, Schema>; options?: Schema[] }

/** 型の末端（文字）の道すじと、題。型に項目が増えたとき、検査の表に書き忘れないようにする。 */
function fields(schema: Schema, path: string): { path: string; title: string; statement: boolean }[] {
  const def = schema._zod.def as unknown as Def;
  const inner = def.innerType ?? def.element;
  const title = (schema as z.ZodType).meta?.()?.title ?? '';
  if (inner) return fields(inner, path).map((field) => ({ ...field, title: `${title} ${field.title}` }));
  if (def.options) return def.options.flatMap((option) => fields(option, path));
  if (!def.shape) return [{ path, title, statement: false }];
  const own = Object.entries(def.shape).filter(([key]) => key !== 'evidence').flatMap(([key, child]) => fields(child, `${path}.${key}`));
  const isStatement = def.shape === (Statement._zod.def as unknown as Def).shape;
  return own.map((field) => ({ ...field, statement: field.statement || (isStatement && field.path === `${path}.text`) }));
}

/** 包みの題が届くが、印刷の形ではないもの：数、どういう名か、読み替えの直した形、市が確かめたいまのようす。 */
const NOT_PRINTED = /\.(?:year|month|fiscalYear|role)$|\.current\.|\.corrections\.(?!printed)/u;

const FACT_KINDS = ['source', 'scheme', 'plan', 'structure', 'project', 'indicator'] as const;
const all = FACT_KINDS.flatMap((kind) => fields(SCHEMAS[kind], kind));

test('型で「原文のまま」「印刷された」とした項目は、すべて照合する', () => {
  const exact = all.filter(({ title, path }) => /原文のまま|印刷された(?!年月)|原文の語句|資料の語句/u.test(title) && !NOT_PRINTED.test(path));
  expect(exact.length).toBeGreaterThan(40);
  expect(exact.filter(({ path }) => scopeOf(path) === undefined).map(({ path }) => path)).toEqual([]);
});

test('要約の項目は、すべて貼り付けを調べる', () => {
  const statements = all.filter(({ statement }) => statement);
  expect(statements.length).toBeGreaterThan(20);
  expect(statements.filter(({ path }) => !isProseField(path)).map(({ path }) => path)).toEqual([]);
});

test('要約と原文の語句を、取り違えない', () => {
  expect(all.filter(({ path }) => isProseField(path) && scopeOf(path) !== undefined).map(({ path }) => path)).toEqual([]);
});
