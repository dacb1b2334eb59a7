import { checkDocument, type DocumentCheck, type SourceRecord } from './check-document.ts';
import { checkColumns } from './columns.ts';
import type { ContentFile } from './content-tree.ts';
import { sourceText, type SourceText } from './document.ts';
import type { Finding } from './finding.ts';
import { checkInvented } from './invented.ts';
import { checkLabels } from './labels.ts';
import { checkPairs } from './pairs.ts';
import { checkPasted } from './pasted.ts';
import { checkProseNumbers } from './prose-numbers.ts';
import { checkQuotes, citationsIn, type Sources } from './quotes.ts';

/** 1つの市の照合の結果。 */
export interface CityCheck {
  folder: string;
  documents: { name: string; check: DocumentCheck }[];
  quotes: { found: number; all: number };
  numbers: { invented: number; all: number };
  labels: { found: number; all: number };
  columns: { wrong: number; all: number };
  pairs: { wrong: number; all: number };
  prose: { all: number; longest: number; pasted: number };
  findings: Finding[];
}

const recordOf = (file: ContentFile): SourceRecord => file.data as SourceRecord;

/** ファイル名から原資料のバイト列を得る。なければ undefined。 */
export type ReadSource = (name: string) => Uint8Array | undefined;

/** 市の sources/ に書かれた原資料を、手元のファイルから読む。 */
export function sourcesOf(files: readonly ContentFile[], read: ReadSource): { sources: Map<string, SourceText>; findings: Finding[] } {
  const sources = new Map<string, SourceText>();
  const findings: Finding[] = [];
  for (const file of files.filter(({ kind }) => kind === 'source')) {
    const { name } = recordOf(file).file;
    const bytes = read(name);
    if (bytes) sources.set(file.id, sourceText(file.folder, file.id, bytes));
    else findings.push({ check: 'file', file: file.file, place: 'file.name', problem: `原資料「${name}」が手元のフォルダにありません` });
  }
  return { sources, findings };
}

function documentChecks(files: readonly ContentFile[], sources: Sources): CityCheck['documents'] {
  return files.flatMap((file) => {
    const source = file.kind === 'source' ? sources.get(file.id) : undefined;
    return source ? [{ name: recordOf(file).file.name, check: checkDocument(files, source, recordOf(file)) }] : [];
  });
}

/** 1つの市の内容を、その市の原資料と照合する。files はその市のファイルだけ。 */
export function checkCity(folder: string, files: readonly ContentFile[], read: ReadSource): CityCheck {
  const { sources, findings } = sourcesOf(files, read);
  const documents = documentChecks(files, sources);
  // 出典の資料が手元にないファイルは、数も語句も確かめようがない。引用の検査が、その旨を1件で言う。
  const known = sources.size === 0 ? [] : files.filter((file) => citationsIn(file).every(({ citation }) => sources.has(citation.document)));
  const quotes = checkQuotes(files, sources);
  const invented = checkInvented(known, sources);
  const written = checkProseNumbers(files, sources);
  const labels = checkLabels(known, sources);
  const columns = checkColumns(known, sources);
  const pairs = checkPairs(known, sources);
  const pasted = checkPasted(files, sources);
  return {
    folder,
    documents,
    quotes,
    numbers: { invented: invented.findings.length + written.findings.length, all: invented.all + written.all },
    labels,
    columns: { wrong: columns.findings.length, all: columns.all },
    pairs: { wrong: pairs.findings.length, all: pairs.all },
    prose: { all: pasted.all, longest: pasted.longest, pasted: pasted.findings.length },
    findings: [findings, ...documents.map(({ check }) => check.findings), quotes.findings, invented.findings, written.findings, labels.findings, columns.findings, pairs.findings, pasted.findings].flat(),
  };
}

/** 市のフォルダごとに照合する。市のものでないファイルは見ない。 */
export function checkCities(files: readonly ContentFile[], read: ReadSource): CityCheck[] {
  const folders = [...new Set(files.map(({ folder }) => folder))].filter((folder) => folder !== '').sort();
  return folders.map((folder) => checkCity(folder, files.filter((file) => file.folder === folder), read));
}
