import type { JSONPath, Node } from 'jsonc-parser';
import { unwelcome } from './guards.ts';
import { labelPath } from './labels.ts';
import { SCHEMAS, type Kind } from './places.ts';
import { problemAt, type SourceText } from './problem-at.ts';
import type { Problem } from './problem.ts';

interface Text {
  node: Node;
  path: JSONPath;
}

/** 木の中の文字の値をすべて。 */
function textsIn(node: Node, path: JSONPath): Text[] {
  if (node.type === 'string') return [{ node, path }];
  if (node.type === 'array') return (node.children ?? []).flatMap((child, index) => textsIn(child, [...path, index]));
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) => (name && value ? textsIn(value, [...path, String(name.value)]) : []));
}

/** 電話とメールを書ける、ただ1つの項目。 */
const mayHoldContact = (kind: Kind, path: JSONPath): boolean => kind === 'scheme' && path.join('.') === 'current.contact';

/** 内容の文字に書けないもの（個人の情報、http のリンク、目に見えない文字）。 */
export function textProblems(source: SourceText, kind: Kind, tree: Node, data: unknown): Problem[] {
  return textsIn(tree, []).flatMap(({ node, path }) => {
    const text = String(node.value);
    const label = (): string => labelPath(SCHEMAS[kind], path, data);
    return unwelcome(text, mayHoldContact(kind, path)).map(({ found, problem, remedy }) => problemAt(source, node.offset, { label: label(), problem: `${problem}（いまの値：${found.slice(0, 60)}）`, remedy }));
  });
}
