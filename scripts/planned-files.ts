import { placeOf, readText, type Content, type Entry, type Place, type Problem } from '../src/reader/index.ts';
import { problemsIn } from './check-content.ts';

interface Planned {
  file: string;
  place: Place;
  data: unknown;
  problems: Problem[];
}

function planned([file, text]: [string, string]): Planned {
  const place = placeOf(file.replace(/^content\//u, ''));
  if (!place || place.kind === 'prose') return { file, place: { kind: 'prose', folder: '', plan: '', id: '' }, data: undefined, problems: [{ file, line: 1, column: 1, label: 'ファイルの置き場所', problem: 'この場所・名前のファイルは置けません', remedy: 'IDを半角の英小文字・数字・ハイフンで書いてください' }] };
  const { data, problems } = readText({ file, text }, place.kind);
  return { file, place, data, problems };
}

/** まだ書いていないファイル（位置 → 文字）を書いたとしたら、そのファイルに出る誤り。組み立てのときと同じ確かめにかける。 */
export function problemsAfter(content: Content, files: ReadonlyMap<string, string>, today: string): Problem[] {
  const readings = [...files].map(planned);
  const entries = readings.flatMap(({ file, place, data }) => (data === undefined ? [] : [{ ...place, file, data } as Entry]));
  const kept = content.entries.filter(({ file }) => !files.has(file));
  const after: Content = { ...content, entries: [...kept, ...entries], problems: readings.flatMap(({ problems }) => problems), unread: [] };
  return problemsIn(after, today).filter(({ file }) => files.has(file));
}
