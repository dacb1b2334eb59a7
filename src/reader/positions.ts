import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';

/** 文字の位置 → 行と桁（どちらも1から）。 */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** 道すじの示す項目の位置。ない項目なら、いちばん近い上の項目の位置。 */
export function offsetAt(tree: Node, path: JSONPath): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, depth));
    if (node) return node.offset;
  }
  return tree.offset;
}
