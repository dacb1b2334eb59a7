/** 内容の誤りひとつ。どのファイルの、どの行の、どの項目が、どう誤りで、どう直すか。 */
export interface Problem {
  /** 内容フォルダの親から見た位置（例：content/032093-ichinoseki/city.json）。 */
  file: string;
  line: number;
  column: number;
  /** 項目の日本語の名を › でつないだもの。 */
  label: string;
  problem: string;
  remedy: string;
}

/** 職員に見せる3行の報告。 */
export function problemReport(problem: Problem): string {
  return [
    `✖ ${problem.file}:${problem.line}:${problem.column}`,
    `   項目　：${problem.label}`,
    `   問題　：${problem.problem}`,
    `   直し方：${problem.remedy}`,
  ].join('\n');
}

/** GitHub Actions の注釈1行。改行と記号は Actions の書き方に合わせて逃がす。 */
export function problemAnnotation(problem: Problem): string {
  const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::error file=${property(problem.file)},line=${problem.line},col=${problem.column}::${escape(`${problem.label}　${problem.problem}　→ ${problem.remedy}`)}`;
}

/** 同じ場所の同じ指摘を1つにし、ファイル・行の順に並べる。 */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [[problem.file, problem.line, problem.column, problem.label, problem.problem].join('\u0000'), problem]));
  return [...unique.values()].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
}

/** 内容に誤りがあって先へ進めないこと。 */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.map(problemReport).join('\n\n')}\n\n内容に ${problems.length} 件の誤りがあります。直してから、もう一度実行してください。`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
