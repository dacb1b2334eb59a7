import { contentPath, type FileKind } from './content-path.ts';
import type { Commit, FileChange } from './git-log.ts';
import { differences, isPlain } from './differences.ts';
import { pagesOf } from './page-dates.ts';
import { changeWords } from './words.ts';

/** 読者に見せる、1つの項目の変更。 */
export interface Change {
  act: 'added' | 'changed' | 'removed';
  /** 種別の名（指標、事業 …）。 */
  kind: string;
  title: string;
  /** いまもあるページの住所。なければ null。 */
  path: string | null;
  /** どこが、何から何へ。加えたときと消したときは空。 */
  words: string[];
}

/** 1回の公開で変わった、1つの市のこと。 */
export interface Update {
  /** フィードでの変わらない名。 */
  id: string;
  code: string;
  date: string;
  instant: string;
  /** なぜ変えたか。書かれていなければ null。 */
  reason: string | null;
  changes: Change[];
}

/** 種別の名。 */
const KINDS: Record<FileKind, string> = { city: '市', source: '原資料', scheme: '支援制度', checkIn: '市の確認', retired: '公開を終えた項目', plan: '計画', structure: '体系', project: '事業', indicator: '指標', prose: '計画の紹介' };

const JAPANESE = /[ぁ-んァ-ヶー一-鿿。、「」]/gu;
/** 日本語の文か。英語の文に日本語の名が混じるだけのものは、読者に見せない。 */
const isJapanese = (line: string): boolean => (line.match(JAPANESE)?.length ?? 0) > line.length / 2;
/** 編集画面がつける決まり文句。わけを言っていない。 */
const AUTOMATIC = /^(?:追加|更新|削除)：/u;

/** 変えたわけ。「理由：」の行、なければ日本語の件名か、本文のはじめの行。 */
export function reasonOf({ subject, body }: Pick<Commit, 'subject' | 'body'>): string | null {
  const stated = /^理由[：:]\s*(.+)$/mu.exec(body)?.[1]?.trim();
  if (stated) return stated;
  const first = body.split('\n')[0]?.trim() ?? '';
  return [subject, first].find((line) => isJapanese(line) && !AUTOMATIC.test(line)) ?? null;
}

export interface UpdateContext {
  /** 中身の名から中身を引く。 */
  textOf: (blob: string) => string | undefined;
  /** いま公開しているページか（公開日の来ていない項目を漏らさないため）。 */
  isPublic: (page: string) => boolean;
  /** 日本時間の今日。 */
  today: string;
  /** 項目の道すじの、日本語の名。 */
  labelOf: (kind: FileKind, path: readonly (string | number)[]) => string;
}

const parsed = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** 項目の名。確認の記録は、だれが何を確かめたかを言う。 */
function titleOf(kind: FileKind, data: unknown): string {
  if (!isPlain(data)) return '';
  if (kind === 'checkIn') return `${data['department']}が確かめました：${data['about']}${data['changed'] === true ? '' : '（変更なし）'}`;
  const name = ['displayTitle', 'name', 'title'].map((key) => data[key]).find((part) => typeof part === 'string');
  return typeof name === 'string' ? name : '';
}

function wordsFor(kind: FileKind, before: unknown, after: unknown, labelOf: UpdateContext['labelOf']): string[] {
  if (kind === 'prose' || kind === 'checkIn' || before === undefined || after === undefined) return [];
  return changeWords({ before, after, found: differences(before, after), labelOf: (path) => labelOf(kind, path) });
}

interface Dated { change: Change; date: string }

const publishOn = (data: unknown): string => (isPlain(data) && typeof data['publishOn'] === 'string' ? data['publishOn'] : '');

/** 公開日の来る前の変更は言わず、公開した日に「加えた」と言う。 */
function timing(was: unknown, is: unknown, date: string): { fresh: boolean; date: string } {
  const [old, now] = [publishOn(was), publishOn(is)];
  const fresh = was === undefined || old > date;
  return { fresh, date: is !== undefined && now > date ? now : date };
}

function changeOf({ path, before, after }: FileChange, date: string, { textOf, isPublic, today, labelOf }: UpdateContext): Dated[] {
  const place = contentPath(path);
  const page = pagesOf(path)[1] ?? pagesOf(path)[0];
  if (!place || place.code === '' || page === undefined || !isPublic(page)) return [];
  const [old, now] = [before, after].map((blob) => (blob === null ? undefined : textOf(blob)));
  const [was, is] = place.kind === 'prose' ? [old, now] : [parsed(old), parsed(now)];
  const when = timing(was, is, date);
  const act = after === null ? 'removed' : when.fresh ? 'added' : 'changed';
  const words = act === 'changed' ? wordsFor(place.kind, was, is, labelOf) : [];
  const nothing = act === 'changed' && words.length === 0 && place.kind !== 'prose';
  const hidden = when.date > today || (act === 'changed' && when.date > date);
  return nothing || hidden ? [] : [{ change: { act, kind: KINDS[place.kind], title: titleOf(place.kind, is ?? was), path: act === 'removed' ? null : page, words }, date: when.date }];
}

/** 1回の変更のうち、1つの市のこと。公開日の違うものは、日を分けて言う。 */
export function updatesOf(commit: Commit, code: string, context: UpdateContext): Update[] {
  const dated = commit.files.filter(({ path }) => path.startsWith(`${code}-`)).flatMap((file) => changeOf(file, commit.date, context));
  return [...Map.groupBy(dated, ({ date }) => date)].map(([date, group]) => ({
    id: `u-${commit.hash.slice(0, 12)}-${code}${date === commit.date ? '' : `-${date}`}`,
    code,
    date,
    instant: date === commit.date ? commit.instant : `${date}T00:00:00+09:00`,
    reason: reasonOf(commit),
    changes: group.map(({ change }) => change),
  }));
}
