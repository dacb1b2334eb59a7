import { assemble, rawContent, type BrokenReference } from '../src/model/index.ts';
import { labelPath, placeOf, SCHEMAS, type Content, type Entry, type Kind, type Place, type Problem } from '../src/reader/index.ts';
import { nearest } from '../src/text/nearest.ts';

/** 参照の呼び名 → 指す先のファイルの種類。 */
const KIND_OF: Record<string, Kind> = { 市: 'city', 原資料: 'source', 計画: 'plan', 体系の項目: 'structure', 上の項目: 'structure', 事業: 'project', 支援制度: 'scheme', 施策パターン: 'patterns', 指標の概念: 'concepts' };

/** ファイルの名がIDになる種類。ほかは、1つのファイルにいくつものIDがある。 */
const BY_FILE_NAME = new Set<Kind>(['source', 'project', 'scheme']);

/** 指す先のファイルに誤りがあって読めないだけか。その誤りを直せば消えるので、言わない。 */
function causedByUnread({ missing, file }: BrokenReference, unread: readonly Place[]): boolean {
  const kind = missing && KIND_OF[missing.what];
  const from = placeOf(file.replace(/^content\//u, ''));
  if (!missing || !kind || !from) return false;
  return unread.some((place) => {
    if (place.kind !== kind || (place.folder !== '' && place.folder !== from.folder)) return false;
    if (kind === 'plan') return place.plan === missing.id;
    return !BY_FILE_NAME.has(kind) || place.id === missing.id;
  });
}

const keyOf = ({ file, path }: BrokenReference): string => `${file}\u0000${path.join('\u0000')}`;

/** 公開日の来ていない項目を指していること。すべてを公開したとみなせば切れない参照から分かる。 */
function notYetPublished(broken: BrokenReference): BrokenReference {
  const { what, id } = broken.missing ?? { what: '', id: '' };
  return { ...broken, problem: `${what}「${id}」は、公開日がまだ来ていません`, remedy: `「${id}」の publishOn と同じか、それより後の日を、この項目にも publishOn として書いてください` };
}

/** 今日の公開のようすと、すべてを公開したときの、両方の誤り。隠れた項目の誤りも、公開日を待たずに見つける。 */
function brokenReferences(entries: readonly Entry[], today: string): BrokenReference[] {
  const raw = rawContent(entries);
  const now = assemble(raw, today).broken;
  if (!entries.some(({ data }) => 'publishOn' in data && data.publishOn !== null && data.publishOn > today)) return now;
  const later = assemble(raw, '9999-12-31').broken;
  const always = new Set(later.map(keyOf));
  return [...now.map((broken) => (broken.missing && !always.has(keyOf(broken)) ? notYetPublished(broken) : broken)), ...later];
}

/** ファイルをまたぐ誤りすべて。位置と項目の名をつけ、近い綴りのIDを添える。 */
export function crossFileProblems(content: Content, today: string): Problem[] {
  const data = new Map(content.entries.map((entry) => [entry.file, entry]));
  return brokenReferences(content.entries, today)
    .filter((broken) => !causedByUnread(broken, content.unread))
    .map(({ file, path, problem, remedy, missing }): Problem => {
      const entry = data.get(file);
      const near = missing ? nearest(missing.id, missing.known) : undefined;
      const label = entry ? labelPath(SCHEMAS[entry.kind], path, entry.data) : path.join(' › ');
      return { file, ...content.locate(file, path), label, problem, remedy: near ? `もしかすると「${near}」です。${remedy}` : remedy };
    });
}
