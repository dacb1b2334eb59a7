import { fieldOf, pathText, treeOf, type Citation, type ContentFile, type Leaf } from './content-tree.ts';
import { lineOf, type SourceText } from './document.ts';
import type { Finding } from './finding.ts';
import { scopeOf, type Scope } from './label-fields.ts';
import { withoutMarkup, withoutSpace } from './plain-text.ts';
import type { Sources } from './quotes.ts';
import { backedLines, tableRows } from './table.ts';

/** つながらない行のあいだに置く印。語句がまたがないようにする。 */
const GAP = '\u0000';

function touching(source: SourceText, before: number, after: number): boolean {
  for (let line = before + 1; line < after; line += 1) if (lineOf(source, line).trim() !== '') return false;
  return true;
}

/** 挙げた行をつないだ文字。続きの行（あいだが空行だけ）はじかにつなぐ。途中で折れた語句を見つけるため。 */
function joined(source: SourceText, lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  return sorted.map((line, index) => (index > 0 && !touching(source, sorted[index - 1] ?? line, line) ? GAP : '') + withoutSpace(withoutMarkup(lineOf(source, line)))).join('');
}

const wholeText = (sources: Sources): string => [...sources.values()].map((source) => joined(source, source.lines.map((_, index) => index + 1))).join(GAP);

/** 出典の行（または、その行の表）の文字。 */
function citedText(sources: Sources, citations: readonly Citation[], scope: Scope): string {
  return [...sources.values()]
    .map((source) => {
      const lines = citations.filter(({ document }) => document === source.id).map(({ line }) => line);
      return joined(source, lines.flatMap((line) => (scope === 'table' ? tableRows(source, line) : backedLines(source, line))));
    })
    .join(GAP);
}

/** 「できごと（H26.4施行）」の施行は effective に分けて書くので、できごとを比べるときは除く。 */
const EFFECTIVE = /（[^（）]*施行）/gu;

/** 語句が原文のままか。直した形で書かれていれば、読み替えで印刷の形に戻して比べる。 */
function standsIn(text: string, leaf: Leaf): boolean {
  const needle = withoutSpace(String(leaf.value));
  if (text.includes(needle) || (leaf.path.at(-1) === 'event' && text.replace(EFFECTIVE, '').includes(needle))) return true;
  const printed = leaf.corrections.reduce((word, correction) => word.replaceAll(withoutSpace(correction.corrected), withoutSpace(correction.printed)), needle);
  return leaf.corrections.length > 0 && text.includes(printed);
}

/** 語句の項目の末端すべて。 */
export const labelLeaves = (file: ContentFile): { leaf: Leaf; scope: Scope }[] =>
  treeOf(file.data).leaves.flatMap((leaf) => {
    const scope = typeof leaf.value === 'string' ? scopeOf(fieldOf(file.kind, leaf.path)) : undefined;
    return scope ? [{ leaf, scope }] : [];
  });

const WHERE: Record<Scope, string> = { line: '出典の行', table: '出典の行の表', document: '原資料' };

/** 原文のままであるべき語句が、資料にあるか。 */
export function checkLabels(files: readonly ContentFile[], sources: Sources): { found: number; all: number; findings: Finding[] } {
  const checked = files.flatMap((file) => labelLeaves(file).map((entry) => ({ file, ...entry })));
  const whole = wholeText(sources);
  const findings = checked.flatMap(({ file, leaf, scope }): Finding[] => {
    const text = scope === 'document' || leaf.nearest.length === 0 ? whole : citedText(sources, leaf.nearest, scope);
    if (standsIn(text, leaf)) return [];
    const lines = leaf.nearest.map(({ document, line }) => `${document} ${line}行目`).join('、');
    return [{ check: 'label', file: file.file, place: pathText(leaf.path), problem: `「${leaf.value}」は、${WHERE[scope]}${lines && scope !== 'document' ? `（${lines}）` : ''}にありません` }];
  });
  return { found: checked.length - findings.length, all: checked.length, findings };
}
