import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type JSONPath, type Node, type ParseError } from 'jsonc-parser';
import { allowedKeys } from './allowed-keys.ts';
import { labelPath } from './labels.ts';
import { nesting } from './nesting.ts';
import { SCHEMAS, type Kind } from './places.ts';
import { lineAndColumn, offsetAt } from './positions.ts';
import type { Problem } from './problem.ts';
import { refusalOf } from './refusals.ts';

/** 1ファイルの上限。事業1件は数KB、いちばん大きい計画でも100KBほどなので、余裕を見て決めた。 */
const MAX_BYTES = 512 * 1024;

/** 入れ子の上限。内容は10段ほど。果てしない入れ子は、読む側を止めてしまう。 */
const MAX_NESTING = 64;

export interface FileReading {
  data?: unknown;
  tree?: Node;
  problems: Problem[];
}

interface SourceText {
  file: string;
  text: string;
}

function at({ file, text }: SourceText, offset: number, rest: Omit<Problem, 'file' | 'line' | 'column'>): Problem {
  return { file, ...lineAndColumn(text, offset), ...rest };
}

/** 記法の誤りの名 → 直し方。 */
const SYNTAX: Record<string, string> = {
  CommaExpected: '項目と項目の間にカンマ（,）を入れてください',
  ColonExpected: '項目名のあとにコロン（:）を入れてください',
  ValueExpected: '値を書いてください。最後の項目のあとのカンマは消してください',
  PropertyNameExpected: '項目名を引用符（"）で囲んで書いてください。最後の項目のあとのカンマは消してください',
  CloseBraceExpected: '閉じかっこ } を補ってください',
  CloseBracketExpected: '閉じかっこ ] を補ってください',
  UnexpectedEndOfString: '引用符（"）を閉じてください',
  InvalidCommentToken: 'JSON には注釈を書けません。消してください',
};

function syntaxProblems(source: SourceText, errors: readonly ParseError[]): Problem[] {
  return errors.slice(0, 5).map((error) =>
    at(source, error.offset, { label: 'ファイルの書き方', problem: 'JSON として読めません', remedy: SYNTAX[printParseErrorCode(error.error)] ?? 'この行の前後のカンマ、引用符、かっこを確かめてください' }),
  );
}

/** 同じ項目名が2度書かれた所。あとの方が黙って勝つのを防ぐ。 */
function duplicateKeys(source: SourceText, node: Node): Problem[] {
  const children = node.children ?? [];
  const names = node.type === 'object' ? children.map((property) => property.children?.[0]) : [];
  const seen = new Set<string>();
  const here = names.flatMap((name) => {
    if (!name || !seen.has(String(name.value))) {
      if (name) seen.add(String(name.value));
      return [];
    }
    return [at(source, name.offset, { label: String(name.value), problem: `項目「${name.value}」が2度書かれています`, remedy: 'どちらか1つにしてください' })];
  });
  return [...here, ...children.flatMap((child) => duplicateKeys(source, child))];
}

function schemaProblems(source: SourceText, kind: Kind, tree: Node, data: unknown): { data?: unknown; problems: Problem[] } {
  const schema = SCHEMAS[kind];
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  return {
    problems: result.error.issues.map((issue) => {
      const path = issue.path as JSONPath;
      const node = findNodeAtLocation(tree, path);
      const allowed = allowedKeys(schema, issue.path, data);
      const unknown = issue.code === 'unrecognized_keys' && findNodeAtLocation(tree, [...path, issue.keys[0] ?? '']);
      return at(source, unknown ? (unknown.parent ?? unknown).offset : offsetAt(tree, path), { label: labelPath(schema, issue.path), ...refusalOf(issue, node && getNodeValue(node), allowed) });
    }),
  };
}

/** JSON 1ファイルを読み、記法 → 二重の項目 → 型の順に確かめる。例外は投げない。 */
export function readJson(file: string, bytes: Buffer, kind: Kind): FileReading {
  const source: SourceText = { file, text: '' };
  const refuse = (problem: string, remedy: string): FileReading => ({ problems: [at(source, 0, { label: 'ファイル全体', problem, remedy })] });
  if (bytes.length > MAX_BYTES) return refuse(`大きすぎます（${bytes.length}バイト）`, `${MAX_BYTES / 1024}KB までに分けてください`);
  try {
    source.text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('文字コードが UTF-8 ではありません', '文字コード UTF-8 で保存し直してください');
  }
  if (source.text.startsWith('\uFEFF')) return refuse('先頭に BOM がついています', '「UTF-8（BOMなし）」で保存し直してください');
  if (nesting(source.text) > MAX_NESTING) return refuse('かっこの入れ子が深すぎます', '閉じ忘れた [ や { がないか確かめてください');
  if (source.text.trim() === '') return refuse('中身が空です', '消してしまった内容を戻すか、ファイルごと消してください');
  return readText(source, kind);
}

function readText(source: SourceText, kind: Kind): FileReading {
  const errors: ParseError[] = [];
  const tree = parseTree(source.text, errors, { allowTrailingComma: false, disallowComments: true });
  if (!tree || errors.length > 0) return { problems: syntaxProblems(source, errors) };
  const doubled = duplicateKeys(source, tree);
  if (doubled.length > 0) return { problems: doubled };
  const { $schema: _editorHint, ...data } = (tree.type === 'object' ? getNodeValue(tree) : {}) as Record<string, unknown>;
  const checked = schemaProblems(source, kind, tree, tree.type === 'object' ? data : getNodeValue(tree));
  return { data: checked.data, tree, problems: checked.problems };
}
