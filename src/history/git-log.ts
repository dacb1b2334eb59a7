/** 1つのファイルの変わり方。中身は git の名（blob）で指す。 */
export interface FileChange {
  /** 内容フォルダの中の位置（例：032093-ichinoseki/city.json）。 */
  path: string;
  /** 前の中身の名。新しいファイルなら null。 */
  before: string | null;
  /** 後の中身の名。消したファイルなら null。 */
  after: string | null;
}

/** 公開した1回の変更（取り込みを1つと数えたコミット）。 */
export interface Commit {
  hash: string;
  /** 取り込んだ時刻。日本時間の ISO 8601（例：2026-10-01T09:30:00+09:00）。 */
  instant: string;
  /** 日本時間の暦日。 */
  date: string;
  subject: string;
  body: string;
  files: FileChange[];
}

/** git log に渡す書き方。\x1e で1件、\x1f で項目を区切る。どちらも文には現れない。 */
export const LOG_FORMAT = '%x1e%H%x1f%cI%x1f%s%x1f%b%x1f';

const NOTHING = /^0+$/u;
const RAW = /^:\d{6} \d{6} (?<before>[0-9a-f]+) (?<after>[0-9a-f]+) (?<status>[A-Z])\d*\t(?<paths>.+)$/u;
const HOURS_AHEAD = 9;

/** 時刻を日本時間で言い直す。 */
export function japanTime(iso: string): string {
  const shifted = new Date(Date.parse(iso) + HOURS_AHEAD * 3_600_000);
  return `${shifted.toISOString().slice(0, 19)}+09:00`;
}

function fileChanges(line: string, prefix: string): FileChange[] {
  const { before = '', after = '', paths = '' } = RAW.exec(line)?.groups ?? {};
  const [from, to = from] = paths.split('\t');
  const inside = (path: string | undefined): path is string => path !== undefined && path !== '' && path.startsWith(prefix);
  const name = (blob: string): string | null => (NOTHING.test(blob) ? null : blob);
  if (from === to) return inside(to) ? [{ path: to.slice(prefix.length), before: name(before), after: name(after) }] : [];
  const removed = inside(from) ? [{ path: from.slice(prefix.length), before: name(before), after: null }] : [];
  const added = inside(to) ? [{ path: to.slice(prefix.length), before: null, after: name(after) }] : [];
  return [...removed, ...added];
}

/** git log の出力を、新しい順のコミットにする。prefix は内容フォルダ（例：content/）。 */
export function commitsIn(output: string, prefix: string): Commit[] {
  return output.split('\x1e').slice(1).map((record) => {
    const [hash = '', iso = '', subject = '', body = '', raw = ''] = record.split('\x1f');
    const instant = japanTime(iso);
    return { hash, instant, date: instant.slice(0, 10), subject, body: body.trim(), files: raw.split('\n').flatMap((line) => fileChanges(line, prefix)) };
  });
}

/** ファイルごとの、最後に変わった日。新しい順のコミットから、はじめに出てきた日を採る。 */
export function lastDates(commits: readonly Commit[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { date, files } of commits) for (const { path } of files) if (!dates.has(path)) dates.set(path, date);
  return dates;
}
