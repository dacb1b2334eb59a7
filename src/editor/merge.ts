import { getNodeValue, parseTree, type Node } from 'jsonc-parser';
import { block, printedJson } from './json-print.ts';
import { isPlain, same } from './same.ts';
import { branchName, shapeOf, type AnySchema } from './shape.ts';
import { tidied } from './tidy.ts';

type Plain = Record<string, unknown>;
/** 元の文字列のある節と、その型。型は、知らない項目の下では分からない。 */
interface Place { text: string; node: Node; schema: AnySchema | undefined }

const slice = ({ text, node }: Place): string => text.slice(node.offset, node.offset + node.length);
const valueOf = ({ node, schema }: Place): unknown => (schema ? tidied(schema, getNodeValue(node)) : getNodeValue(node));
const onOneLine = (place: Place): boolean => !slice(place).includes('\n');

function indentOf({ text, node }: Place): string {
  const lineStart = text.lastIndexOf('\n', node.offset) + 1;
  return /^[ \t]*/u.exec(text.slice(lineStart))?.[0] ?? '';
}

function fieldSchemas({ node, schema }: Place): Record<string, AnySchema> {
  if (!schema) return {};
  const shape = shapeOf(schema);
  if (shape.kind !== 'union') return shape.fields;
  const given = getNodeValue(node) as Plain;
  const chosen = shape.options.find((option) => branchName(shape, option) === given[shape.discriminator]);
  return chosen ? shapeOf(chosen).fields : {};
}

/** 子の文字列だけを差し替え、まわりの1字も変えない。 */
function spliced(place: Place, children: readonly { node: Node; text: string }[]): string {
  let [result, end] = ['', place.node.offset];
  for (const child of children) {
    result += place.text.slice(end, child.node.offset) + child.text;
    end = child.node.offset + child.node.length;
  }
  return result + place.text.slice(end, place.node.offset + place.node.length);
}

interface Property { key: string; node: Node; schema: AnySchema | undefined }

function propertiesOf(place: Place): Property[] {
  const schemas = fieldSchemas(place);
  return (place.node.children ?? []).flatMap(({ children }) => {
    const [name, node] = children ?? [];
    return name && node ? [{ key: String(name.value), node, schema: schemas[String(name.value)] }] : [];
  });
}

/** 元の並びを保ち、新しい項目を、整えた並びで前にある項目のすぐ後に置く。 */
function keyOrder(kept: readonly string[], next: readonly string[]): string[] {
  const order = [...kept];
  next.forEach((key, index) => {
    if (order.includes(key)) return;
    const before = next.slice(0, index).findLast((name) => order.includes(name));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}

function mergedObject(place: Place, next: Plain): string {
  const properties = propertiesOf(place);
  const tidy = valueOf(place) as Plain;
  // 元のファイルに書かれた空の項目（[] や null）は、省略と同じ意味なので、書かれたまま残す。
  const kept = properties.filter(({ key }) => key in next || !(key in tidy));
  const text = ({ key, node, schema }: Property): string => (key in next ? merged({ text: place.text, node, schema }, next[key]) : slice({ ...place, node }));
  const wanted = Object.keys(next).filter((key) => kept.some((property) => property.key === key) || !same(tidy[key], next[key]));
  if (kept.length === properties.length && wanted.length <= kept.filter(({ key }) => key in next).length) return spliced(place, kept.map((property) => ({ node: property.node, text: text(property) })));
  if (onOneLine(place)) return printedJson(next, indentOf(place));
  const indent = indentOf(place);
  const lines = keyOrder(kept.map(({ key }) => key), wanted).map((key) => {
    const property = kept.find((candidate) => candidate.key === key);
    return `${JSON.stringify(key)}: ${property ? text(property) : printedJson(next[key], `${indent}  `)}`;
  });
  return block(['{', '}'], lines, indent);
}

function mergedArray(place: Place, next: readonly unknown[]): string {
  const element = place.schema && shapeOf(place.schema).element;
  const items = (place.node.children ?? []).map((node): Place => ({ text: place.text, node, schema: element }));
  if (items.length === next.length) return spliced(place, items.map((item, index) => ({ node: item.node, text: merged(item, next[index]) })));
  if (items.length === 0 || next.length === 0 || onOneLine(place)) return printedJson(next, indentOf(place));
  const isSame = (item: Place | undefined, value: unknown): boolean => item !== undefined && same(valueOf(item), value);
  const shorter = Math.min(items.length, next.length);
  let tail = 0;
  while (tail < shorter && isSame(items.at(-1 - tail), next.at(-1 - tail))) tail += 1;
  const indent = indentOf(place);
  const lines = next.map((value, index) => {
    const item = index >= next.length - tail ? items.at(index - next.length) : index < items.length - tail ? items[index] : undefined;
    return item ? merged(item, value) : printedJson(value, `${indent}  `);
  });
  return block(['[', ']'], lines, indent);
}

/** 種類（kind）を選び直した所は、前の種類の項目を残さず、書き直す。 */
function switched({ node, schema }: Place, next: unknown): boolean {
  const shape = schema && shapeOf(schema);
  if (shape?.kind !== 'union' || !isPlain(next)) return false;
  return (getNodeValue(node) as Plain | null)?.[shape.discriminator] !== next[shape.discriminator];
}

function merged(place: Place, next: unknown): string {
  if (same(valueOf(place), next)) return slice(place);
  if (switched(place, next)) return printedJson(next, indentOf(place));
  if (place.node.type === 'object' && isPlain(next)) return mergedObject(place, next);
  if (place.node.type === 'array' && Array.isArray(next)) return mergedArray(place, next);
  return printedJson(next, indentOf(place));
}

/**
 * 直したところだけを書き換えた文字列。ほかの所は、空白も並び順も元のまま残る。
 * 元が JSON として読めなければ、全体を書き直す。
 */
export function mergedText(original: string, schema: AnySchema, next: unknown): string {
  const node = parseTree(original);
  const tidy = tidied(schema, next);
  if (!node) return `${JSON.stringify(tidy, null, 2)}\n`;
  const place: Place = { text: original, node, schema };
  return original.slice(0, node.offset) + merged(place, tidy) + original.slice(node.offset + node.length);
}
