import { isPlain } from './same.ts';
import { branchName, shapeOf, type AnySchema, type Shape } from './shape.ts';

type Plain = Record<string, unknown>;

/** 入力欄が空のままだったか。false は、既定が false の項目でだけ空とみなす。 */
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isPlain(value) && Object.values(value).every(isEmpty));

/** 編集画面が並びの1件ごとにつける、画面だけの印。 */
const SCREEN_ONLY = '__sc_';

function tidyObject(fields: Record<string, AnySchema>, value: Plain): Plain {
  const known = Object.entries(fields).flatMap(([key, schema]): [string, unknown][] => {
    const shape = shapeOf(schema);
    const given = value[key];
    if (shape.optional && (isEmpty(given) || (shape.kind === 'boolean' && given === false))) return [];
    if (isEmpty(given)) return shape.nullable ? [[key, null]] : shape.kind === 'array' ? [[key, []]] : given === undefined ? [] : [[key, given]];
    return [[key, tidied(schema, given)]];
  });
  const unknown = Object.entries(value).filter(([key]) => !(key in fields) && !key.startsWith(SCREEN_ONLY));
  return Object.fromEntries([...known, ...unknown]);
}

function tidyUnion(shape: Shape, value: Plain): unknown {
  const chosen = shape.options.find((option) => branchName(shape, option) === value[shape.discriminator]);
  if (!chosen) return value;
  const { fields } = shapeOf(chosen);
  // 種類を選び直すと、前の種類の欄が空のまま残る。中身があれば残して、確かめで断る。
  const kept = Object.entries(value).filter(([key, part]) => key in fields || !isEmpty(part));
  return tidyObject(fields, Object.fromEntries(kept));
}

/**
 * 入力欄から来た値を、ファイルに書く形に整える。項目を型の順に並べ、空の省略できる項目を落とし、
 * 空でも書く決まりの項目は null にする。知らない項目は捨てない（確かめが断る）。
 */
export function tidied(schema: AnySchema, value: unknown): unknown {
  const shape = shapeOf(schema);
  if (shape.kind === 'array' && shape.element && Array.isArray(value)) {
    const { element } = shape;
    return value.map((item) => tidied(element, item));
  }
  if (shape.kind === 'object' && isPlain(value)) return tidyObject(shape.fields, value);
  if (shape.kind === 'union' && isPlain(value)) return tidyUnion(shape, value);
  return value;
}
