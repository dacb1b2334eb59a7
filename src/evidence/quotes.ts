import { pathText, treeOf, type Citation, type ContentFile, type Path } from './content-tree.ts';
import { lineOf, type SourceText } from './document.ts';
import type { Finding } from './finding.ts';
import { withoutSpace } from './plain-text.ts';

/** 原資料を id で引く表。 */
export type Sources = ReadonlyMap<string, SourceText>;

/** 引用がその行にあるか。空白だけを除いて比べる。 */
export const standsOn = (source: SourceText, line: number, quote: string): boolean => withoutSpace(lineOf(source, line)).includes(withoutSpace(quote));

/** 引用のある行（見つからないときの手がかり）。 */
function linesWith(source: SourceText, quote: string): number[] {
  return source.lines.flatMap((_, index) => (standsOn(source, index + 1, quote) ? [index + 1] : []));
}

function citationProblem(sources: Sources, { document, line, quote }: Citation): string | undefined {
  const source = sources.get(document);
  if (!source) return undefined;
  if (line > source.lines.length) return `「${document}」は ${source.lines.length} 行までです（書かれた行：${line}）`;
  if (standsOn(source, line, quote)) return undefined;
  const others = linesWith(source, quote);
  const hint = others.length > 0 ? `同じ語句は ${others.slice(0, 5).join('・')} 行目にあります` : 'この資料のどの行にもありません';
  return `「${quote}」は ${document} の ${line} 行目にありません。${hint}`;
}

export interface QuoteCheck {
  found: number;
  all: number;
  findings: Finding[];
}

/** ファイルの中の出典のまとまりすべて。 */
export function citationsIn(file: ContentFile): { path: Path; citation: Citation }[] {
  return treeOf(file.data).facts.flatMap((fact) => fact.evidence.map((citation, index) => ({ path: [...fact.path, 'evidence', index], citation })));
}

/** 手元にない原資料を指す出典。1つの資料につき1件にまとめる。 */
function unknownDocuments(cited: readonly { file: ContentFile; citation: Citation }[], sources: Sources): Finding[] {
  const unknown = cited.filter(({ citation }) => !sources.has(citation.document));
  const names = [...new Set(unknown.map(({ citation }) => citation.document))];
  return names.map((name) => {
    const here = unknown.filter(({ citation }) => citation.document === name);
    return { check: 'quote', file: here[0]?.file.file ?? '', place: 'evidence', problem: `原資料「${name}」が sources/ か手元のフォルダにありません（これを指す出典は ${here.length} 件）` };
  });
}

/** 引用がすべて、挙げた行にあるか。 */
export function checkQuotes(files: readonly ContentFile[], sources: Sources): QuoteCheck {
  const cited = files.flatMap((file) => citationsIn(file).map((entry) => ({ file, ...entry })));
  const wrong = cited.flatMap(({ file, path, citation }): Finding[] => {
    const problem = citationProblem(sources, citation);
    return problem ? [{ check: 'quote', file: file.file, place: pathText(path), problem }] : [];
  });
  const unknown = cited.filter(({ citation }) => !sources.has(citation.document));
  return { found: cited.length - wrong.length - unknown.length, all: cited.length, findings: [...unknownDocuments(cited, sources), ...wrong] };
}
