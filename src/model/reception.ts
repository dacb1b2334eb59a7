import { japaneseDate } from '../fiscal-year/calendar-date.ts';
import type { Scheme } from '../schema/index.ts';

/** いまの受付のようす。rank は一覧の並び（小さいほど先）。 */
export interface Reception {
  state: 'open' | 'upcoming' | 'unconfirmed' | 'closed' | 'ended';
  text: string;
  rank: number;
}

type Current = Pick<Scheme['current'], 'status' | 'opensOn' | 'closesOn'>;

const RANK: Record<Reception['state'], number> = { open: 0, upcoming: 1, unconfirmed: 2, closed: 3, ended: 4 };

function stateOf({ status, opensOn, closesOn }: Current, today: string): Reception['state'] {
  if (status === 'ended') return 'ended';
  if (closesOn !== null && closesOn < today) return 'closed';
  if (opensOn !== null && opensOn > today) return 'upcoming';
  return status;
}

function textOf(state: Reception['state'], { opensOn, closesOn }: Current): string {
  const until = closesOn === null ? '' : `（${japaneseDate(closesOn)}まで）`;
  if (state === 'ended') return '終了した制度';
  if (state === 'closed') return closesOn === null ? '受付していません' : `受付終了${until}`;
  if (state === 'upcoming') return `受付前（${japaneseDate(opensOn ?? '')}から）`;
  if (state === 'open') return `受付中${until}`;
  return '現在の受付は要確認';
}

/** 募集の期間と今日から、受付のようすを決める。締切の日までは受付中。today は日本時間の YYYY-MM-DD。 */
export function reception(current: Current, today: string): Reception {
  const state = stateOf(current, today);
  return { state, text: textOf(state, current), rank: RANK[state] };
}
