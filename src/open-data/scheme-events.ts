import type { SchemeView } from '../model/index.ts';

/** 制度の、日付の分かるできごと。日付は内容に書かれたものだけ（公開日、市の確認日、募集の始まりと締切）。 */
export interface SchemeEvent {
  scheme: SchemeView;
  kind: 'published' | 'confirmed' | 'opens' | 'closes';
  /** YYYY-MM-DD（日本時間の暦日）。 */
  date: string;
}

/** できごとの言い方。 */
export const EVENT_NAME: Readonly<Record<SchemeEvent['kind'], string>> = { published: '掲載', confirmed: '市が確認', opens: '募集開始', closes: '締切' };

const datesOf = ({ data }: SchemeView): (readonly [SchemeEvent['kind'], string | null])[] => [
  ['published', data.publishOn], ['confirmed', data.current.confirmedOn], ['opens', data.current.opensOn], ['closes', data.current.closesOn],
];

/** 日付の分かるできごとを、新しい順に。 */
export const schemeEvents = (schemes: readonly SchemeView[]): SchemeEvent[] =>
  schemes
    .flatMap((scheme) => datesOf(scheme).flatMap(([kind, date]): SchemeEvent[] => (date === null ? [] : [{ scheme, kind, date }])))
    .sort((a, b) => (a.date === b.date ? a.scheme.path.localeCompare(b.scheme.path, 'en') : a.date < b.date ? 1 : -1));

/** 募集の始まりと締切。終わった制度のものは除く。 */
export const deadlineEvents = (schemes: readonly SchemeView[]): SchemeEvent[] => schemeEvents(schemes).filter(({ kind, scheme }) => (kind === 'opens' || kind === 'closes') && scheme.data.current.status !== 'ended');
