import { execFileSync } from 'node:child_process';
import { commitsIn, LOG_FORMAT, type Commit } from './git-log.ts';

/** 内容フォルダの履歴。 */
export interface GitHistory {
  /** 公開の列（main に取り込んだ順）を、新しい順に。 */
  commits: Commit[];
  /** まだ記録していない変更のあるファイル。 */
  dirty: Set<string>;
  /** 中身をまとめて読む。 */
  contents: (blobs: readonly string[]) => Map<string, string>;
}

/** 出力の上限。2,500ファイル、数千回の変更でも収まる。 */
const MAX_BUFFER = 1024 * 1024 * 1024;

function gitAt(root: string) {
  return (args: readonly string[], input?: string): string => execFileSync('git', ['-C', root, '-c', 'core.quotepath=false', ...args], { encoding: 'utf8', maxBuffer: MAX_BUFFER, stdio: ['pipe', 'pipe', 'ignore'], ...(input === undefined ? {} : { input }) });
}

/** cat-file --batch の答え。1件ずつ「名 種類 長さ」の行と中身が並ぶ。 */
function batch(output: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(10, at);
    if (lineEnd < 0) break;
    const [name = '', , size] = output.toString('utf8', at, lineEnd).split(' ');
    const length = Number(size);
    at = lineEnd + 1;
    if (!Number.isInteger(length)) continue; // missing
    found.set(name, output.toString('utf8', at, at + length));
    at += length + 1;
  }
  return found;
}

function dirtyFiles(git: ReturnType<typeof gitAt>, prefix: string): Set<string> {
  const lines = git(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', '.']).split('\0').filter(Boolean);
  return new Set(lines.map((line) => line.slice(3)).filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
}

/** 履歴を使えないわけ。 */
export type NoHistory = 'none' | 'shallow';

/** 内容フォルダの履歴を読む。git がない、記録がない、浅い写し（shallow）のときは、そのわけを返す。 */
export function readHistory(root: string): GitHistory | NoHistory {
  const git = gitAt(root);
  try {
    if (git(['rev-parse', '--is-shallow-repository']).trim() !== 'false') return 'shallow';
    const prefix = git(['rev-parse', '--show-prefix']).trim();
    const commits = commitsIn(git(['log', '--first-parent', '--diff-merges=first-parent', '--raw', '--no-abbrev', '--find-renames=60%', `--format=${LOG_FORMAT}`, '--', '.']), prefix);
    if (commits.length === 0) return 'none';
    const contents = (blobs: readonly string[]): Map<string, string> => batch(execFileSync('git', ['-C', root, 'cat-file', '--batch'], { input: `${[...new Set(blobs)].join('\n')}\n`, maxBuffer: MAX_BUFFER }));
    return { commits, dirty: dirtyFiles(git, prefix), contents };
  } catch {
    return 'none';
  }
}
