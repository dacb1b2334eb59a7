import { getNodeValue, type Node } from 'jsonc-parser';
import { decodeText } from './encoding.ts';
import { SCHEMAS, type Kind } from './places.ts';
import { problemAt, type SourceText } from './problem-at.ts';
import type { Problem } from './problem.ts';
import { quickReading } from './quick-reading.ts';
import { checkedData } from './schema-problems.ts';
import { syntaxTree } from './syntax.ts';
import { textProblems } from './text-guards.ts';

export interface FileReading {
  /** 型を確かめ、既定値を補った内容。誤りがあれば undefined。 */
  data?: unknown;
  text?: string;
  problems: Problem[];
}

/** 編集の助けになる $schema を除いた内容。 */
function withoutHint(tree: Node): unknown {
  const value: unknown = getNodeValue(tree);
  if (tree.type !== 'object') return value;
  const { $schema: _editorHint, ...data } = value as Record<string, unknown>;
  return data;
}

/** 同じ場所に2つの指摘があれば、型の指摘だけを残す。 */
const withoutSamePlace = (guards: readonly Problem[], typed: readonly Problem[]): Problem[] => {
  const places = new Set(typed.map(({ line, column }) => `${line}:${column}`));
  return guards.filter(({ line, column }) => !places.has(`${line}:${column}`));
};

/** JSON の文字を、記法 → 項目名 → 型と文字の中身の順に確かめる。例外は投げない。 */
export function readText(source: SourceText, kind: Kind): FileReading {
  const quick = quickReading(source.text, kind);
  if (quick !== undefined) return { data: quick, text: source.text, problems: [] };
  const { tree, problems } = syntaxTree(source);
  if (!tree) return { problems };
  const data = withoutHint(tree);
  const checked = checkedData(source, SCHEMAS[kind], { tree, data });
  const guards = withoutSamePlace(textProblems(source, kind, tree, data), checked.problems);
  const all = [...checked.problems, ...guards];
  return { data: all.length > 0 ? undefined : checked.data, text: source.text, problems: all };
}

/** ファイル全体の断り。 */
export const wholeFile = (file: string, refused: Pick<Problem, 'problem' | 'remedy'>): Problem => problemAt({ file, text: '' }, 0, { label: 'ファイル全体', ...refused });

/** JSON 1ファイルを読み、文字コードから型まで確かめる。例外は投げない。 */
export function readJson(file: string, bytes: Uint8Array, kind: Kind): FileReading {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { problems: [wholeFile(file, decoded)] };
  return readText({ file, text: decoded.text }, kind);
}
