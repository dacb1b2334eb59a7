import type { RetiredEntry } from '../schema/index.ts';
import type { RawContent, RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';
import { indicatorPath, planPath, projectPath, schemePath } from './routes.ts';

/** 公開を終えたページ。 */
export interface RetiredView {
  data: RetiredEntry;
  /** 公開していた住所。これからも残す。 */
  path: string;
  /** 移った先の住所。なければ null。 */
  to: string | null;
}

export interface WithRetired {
  /** 公開を終えたページ。 */
  retired: RetiredView[];
}

type Key = Pick<RetiredEntry, 'kind' | 'plan'> & { id: string };

const addressOf = (code: string, { kind, plan, id }: Key): string => {
  if (kind === 'plan') return planPath(code, id);
  if (kind === 'scheme') return schemePath(code, id);
  return kind === 'project' ? projectPath(code, plan ?? '', id) : indicatorPath(code, plan ?? '', id);
};

const keyOf = ({ kind, plan, id }: Key): string => [kind, plan ?? '', id].join('/');

function listed(raw: RawContent): { entry: RetiredEntry; from: RawEntry<unknown>; index: number }[] {
  return raw.retired.flatMap((from) => from.data.entries.map((entry, index) => ({ entry, from, index })));
}

const keysOf = (raw: RawContent): Set<string> => new Set([
  ...raw.plans.map(({ plan }) => keyOf({ kind: 'plan', plan: null, id: plan })),
  ...raw.projects.map(({ plan, id }) => keyOf({ kind: 'project', plan, id })),
  ...raw.indicators.map(({ plan, id }) => keyOf({ kind: 'indicator', plan, id })),
  ...raw.schemes.map(({ id }) => keyOf({ kind: 'scheme', plan: null, id })),
]);

/** 公開を終えた項目を、はじめからないものとして外す。計画を終えれば、その中身も外れる。raw は1つの市の内容。 */
export function withoutRetired(raw: RawContent, today: string): RawContent {
  const gone = new Set(listed(raw).filter(({ entry }) => entry.on <= today).map(({ entry }) => keyOf(entry)));
  if (gone.size === 0) return raw;
  const planGone = ({ plan }: { plan: string }): boolean => gone.has(keyOf({ kind: 'plan', plan: null, id: plan }));
  const kept = <T extends RawEntry<unknown>>(entries: readonly T[], kind: 'project' | 'indicator'): T[] => entries.filter((entry) => !planGone(entry) && !gone.has(keyOf({ kind, plan: entry.plan, id: entry.id })));
  return {
    ...raw,
    plans: raw.plans.filter((plan) => !planGone(plan)),
    structures: raw.structures.filter((structure) => !planGone(structure)),
    projects: kept(raw.projects, 'project'),
    indicators: kept(raw.indicators, 'indicator'),
    schemes: raw.schemes.filter(({ id }) => !gone.has(keyOf({ kind: 'scheme', plan: null, id }))),
  };
}

/** ファイルの残っている計画を終えたとき、その事業と指標も、同じわけで終えたことにする。 */
function children(raw: RawContent, plan: RetiredEntry): RetiredEntry[] {
  const each = (kind: 'project' | 'indicator', { id }: { id: string }, title: string): RetiredEntry => ({ ...plan, kind, plan: plan.id, id, title, movedTo: null });
  return [
    ...raw.projects.filter((entry) => entry.plan === plan.id).map((entry) => each('project', entry, entry.data.title)),
    ...raw.indicators.filter((entry) => entry.plan === plan.id).map((entry) => each('indicator', entry, entry.data.name)),
  ];
}

/** 公開を終えたページ。raw は終えた項目を外す前、shown は外した後の、1つの市の内容。 */
export function retiredViews({ raw, shown, code, today, book }: { raw: RawContent; shown: RawContent; code: string; today: string; book: ReferenceBook }): RetiredView[] {
  const live = keysOf(shown);
  const seen = new Set<string>();
  return listed(raw).flatMap(({ entry, from, index }) => {
    const path = ['entries', index];
    if (seen.has(keyOf(entry))) book.report({ file: from.file, path: [...path, 'id'], problem: `「${entry.id}」が2度書かれています`, remedy: 'どちらか1つにしてください' });
    seen.add(keyOf(entry));
    const target = entry.movedTo === null ? null : { ...entry, id: entry.movedTo };
    if (target && !live.has(keyOf(target))) book.report({ file: from.file, path: [...path, 'movedTo'], problem: `移った先「${target.id}」が見つかりません`, remedy: '同じ種類の、いま公開しているIDを書いてください' });
    if (entry.on > today) return [];
    const all = entry.kind === 'plan' ? [entry, ...children(raw, entry)] : [entry];
    return all.map((data): RetiredView => ({ data, path: addressOf(code, data), to: target && data === entry ? addressOf(code, target) : null }));
  });
}
