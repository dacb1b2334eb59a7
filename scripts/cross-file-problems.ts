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

/** 公開日がまだ来ていないか。 */
const isHidden = ({ data }: Entry, today: string): boolean => 'publishOn' in data && data.publishOn !== null && data.publishOn > today;

/** 指す先が、公開日の来ていない項目だったか。 */
function pointsAtHidden({ missing }: BrokenReference, hidden: readonly Entry[]): boolean {
  const kind = missing && KIND_OF[missing.what];
  return hidden.some((entry) => entry.kind === kind && (kind === 'plan' ? entry.plan : entry.id) === missing?.id);
}

/** 公開日の来ていない項目を指していることの断り。 */
const notYetPublished = (broken: BrokenReference): BrokenReference => ({
  ...broken,
  problem: `${broken.missing?.what ?? ''}「${broken.missing?.id ?? ''}」は、公開日がまだ来ていません`,
  remedy: `「${broken.missing?.id ?? ''}」の publishOn と同じか、それより後の日を、この項目にも publishOn として書いてください`,
});

/** 下書きのほかは、すべて公開した日。 */
const EVE_OF_DRAFTS = '2099-12-30';

/** 今日の公開のようすと、日を決めたものをすべて公開したときの、両方の誤り。隠れた項目の誤りも、公開日を待たずに見つける。 */
function brokenReferences(entries: readonly Entry[], today: string): BrokenReference[] {
  const raw = rawContent(entries);
  const now = assemble(raw, today).broken;
  const hidden = entries.filter((entry) => isHidden(entry, today));
  const scheduled = hidden.some((entry) => !isHidden(entry, EVE_OF_DRAFTS));
  const all = scheduled ? [...now, ...assemble(raw, EVE_OF_DRAFTS).broken] : now;
  return all.map((broken) => (pointsAtHidden(broken, hidden) ? notYetPublished({ ...broken, missing: broken.missing && { ...broken.missing, known: [] } }) : broken));
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
