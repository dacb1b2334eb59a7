import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseTree } from 'jsonc-parser';
import { decodeText } from '../../src/reader/encoding.ts';
import { placeOf, readContent, readJson, type Content, type Entry, type Problem } from '../../src/reader/index.ts';
import { lineAndColumn, offsetAt } from '../../src/reader/positions.ts';
import { proseProblems } from '../../src/reader/prose.ts';
import { problemsIn } from '../check-content.ts';
import { TYPE_WORDS } from '../seeded-faults/report.ts';
import { mutated, pick, seeded, type Random } from './mutate.ts';

const TODAY = '2026-11-21';

interface File {
  file: string;
  text: string;
}

interface Town {
  content: Content;
  files: File[];
}

/** 本物の内容と、その文字。 */
async function realTown(root: string): Promise<Town> {
  const content = await readContent(root);
  const files = [...content.entries, ...content.prose].map(({ file }): File => ({ file, text: readFileSync(resolve(root, file.replace(/^content\//u, '')), 'utf8') }));
  return { content, files };
}

/** 1つのファイルだけがこわれた市の、確かめの結果。 */
function checked({ content }: Town, { file, text }: File): Problem[] {
  const place = placeOf(file.replace(/^content\//u, ''));
  if (!place) throw new Error(`${file} の置き場所が分かりません`);
  const bytes = Buffer.from(text);
  const decoded = decodeText(bytes);
  if (place.kind === 'prose') return 'text' in decoded ? proseProblems(file, decoded.text) : [{ file, line: 1, column: 1, label: 'ファイル全体', ...decoded }];
  const reading = readJson(file, bytes, place.kind);
  const others = content.entries.filter((entry) => entry.file !== file && (place.folder === '' || entry.folder === '' || entry.folder === place.folder));
  const here = reading.data === undefined ? [] : [{ ...place, file, data: reading.data } as Entry];
  const tree = parseTree(bytes.toString());
  const locate: Content['locate'] = (asked, path) => (asked === file && tree ? lineAndColumn(bytes.toString(), offsetAt(tree, [...path])) : { line: 1, column: 1 });
  return problemsIn({ entries: [...others, ...here], prose: [], problems: reading.problems, unread: here.length > 0 ? [] : [place], locate }, TODAY);
}

/** 指摘として足りないこと。なければ undefined。書かれた値と項目名は、機械のことばとみなさない。 */
function flaw({ file, line, column, label, problem, remedy }: Problem, lines: number, mine: string): string | undefined {
  if (!file.startsWith('content/')) return 'ファイルがない';
  if (!(line >= 1 && column >= 1) || (file === mine && line > lines)) return `行が正しくない（${line}:${column}）`;
  if (!label || !problem || !remedy) return 'ことばが足りない';
  const words = `${problem}${remedy}`.replaceAll(/（いまの値：[\s\S]*）|「[\s\S]*?」|"[\s\S]*?"/gu, '');
  return TYPE_WORDS.test(words) ? `機械のことば（${words}）` : undefined;
}

function outcome(town: Town, given: File): { flawed?: string; found: number } {
  try {
    const problems = checked(town, given);
    const lines = given.text.split('\n').length;
    return { flawed: problems.map((problem) => flaw(problem, lines, given.file)).find((text) => text !== undefined), found: problems.length };
  } catch (error) {
    return { flawed: `止まった：${error instanceof Error ? error.message : String(error)}`, found: 0 };
  }
}

export interface MutationReport {
  runs: number;
  /** 落ちず、どの指摘にもファイル・行・直し方があったもの。 */
  calm: number;
  /** 誤りが見つかったもの。残りは、こわしても正しいままだったもの。 */
  refused: number;
  failures: string[];
}

/** 本物の内容を、でたらめに runs 回こわし、確かめが落ちないことを見る。 */
export async function runMutations(runs: number, seed = 1, root = resolve('content')): Promise<MutationReport> {
  const town = await realTown(root);
  const report: MutationReport = { runs, calm: 0, refused: 0, failures: [] };
  for (let run = 0; run < runs; run += 1) {
    const random: Random = seeded(seed * 1_000_003 + run);
    const target = pick(town.files, random);
    if (!target) break;
    const { flawed, found } = outcome(town, { file: target.file, text: mutated(target.text, random) });
    if (flawed === undefined) report.calm += 1;
    else report.failures.push(`種${seed}の${run}回目 ${target.file}：${flawed}`);
    if (found > 0) report.refused += 1;
  }
  return report;
}
