import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';
import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { labelPath } from './labels.ts';
import { problemAt, type SourceText } from './problem-at.ts';
import type { Problem } from './problem.ts';
import { offsetAt } from './positions.ts';
import { NO_MESSAGE, refusalOf, unknownKey, type Issue, type Written } from './refusals.ts';

interface Reading {
  source: SourceText;
  tree: Node;
  written: Written;
}

const pathKey = (path: readonly PropertyKey[]): string => JSON.stringify(path);

/** 知らない項目の、項目名そのものの位置。 */
function keyOffset(tree: Node, path: readonly PropertyKey[]): number {
  const node = findNodeAtLocation(tree, path as JSONPath);
  return node ? (node.parent ?? node).offset : tree.offset;
}

function unknownKeyProblems({ source, tree, written }: Reading, issue: z.core.$ZodIssueUnrecognizedKeys): Problem[] {
  return issue.keys.map((key) => problemAt(source, keyOffset(tree, [...issue.path, key]), { label: labelPath(written.schema, issue.path, written.data), ...unknownKey(key, issue.path, written) }));
}

/** 綴りの誤った項目名があるとき、「ない」と言われる正しい項目の道すじ。同じ誤りを2度言わないため。 */
function misspelled(issues: readonly Issue[]): Set<string> {
  const missing = issues.filter((issue) => issue.code !== 'unrecognized_keys');
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const siblings = missing.filter(({ path }) => path.length === issue.path.length + 1 && pathKey(path.slice(0, -1)) === pathKey(issue.path)).map(({ path }) => String(path.at(-1)));
      return issue.keys.flatMap((key) => nearest(key, siblings) ?? []).map((name) => pathKey([...issue.path, name]));
    }),
  );
}

function problemsOf(reading: Reading, issues: readonly Issue[]): Problem[] {
  const { source, tree, written } = reading;
  const echoes = misspelled(issues);
  const refused = new Set(issues.filter(({ code }) => code !== 'custom').map(({ path }) => pathKey(path)));
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeyProblems(reading, issue);
    if (written.raw(issue.path) === undefined && echoes.has(pathKey(issue.path))) return [];
    // 値そのものが断られていれば、ほかの項目との食い違いまでは言わない。
    if (issue.code === 'custom' && refused.has(pathKey(issue.path))) return [];
    return [problemAt(source, offsetAt(tree, issue.path as JSONPath), { label: labelPath(written.schema, issue.path, written.data), ...refusalOf(issue, written) })];
  });
}

/** 型に合わせて確かめる。合えば、既定値を補った内容。合わなければ、すべての誤り。 */
export function checkedData(source: SourceText, schema: z.ZodType, { tree, data }: { tree: Node; data: unknown }): { data?: unknown; problems: Problem[] } {
  const result = schema.safeParse(data, { error: () => NO_MESSAGE });
  if (result.success) return { data: result.data, problems: [] };
  const raw = (path: readonly PropertyKey[]): string | undefined => {
    const node = findNodeAtLocation(tree, path as JSONPath);
    return node && source.text.slice(node.offset, node.offset + node.length);
  };
  return { problems: problemsOf({ source, tree, written: { schema, data, raw } }, result.error.issues) };
}
