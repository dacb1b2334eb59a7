import type { CityView } from '../model/index.ts';

/** 制度をさがすページの住所。公開後は変えない。土台の住所（BASE_PATH）はページがつける。 */
export const FINDER = '/schemes/';

/** 必要と対象から引く一覧。どちらかは空（すべて）でもよい。両方が空なら、さがすページ。 */
export const listPath = (need: string, audience: string): string => (need === '' && audience === '' ? FINDER : `/schemes/by/${need || 'all'}/${audience || 'all'}/`);

/** 1つの市の制度の一覧。 */
export const citySchemesPath = (code: string): string => `/schemes/${code}/`;

/** 都道府県の番号（市区町村コードの先頭2けた）。 */
export const prefectureCode = ({ code }: Pick<CityView, 'code'>): string => code.slice(0, 2);

/** 多いときに、都道府県ごとに分けた一覧。 */
export const prefectureListPath = (need: string, audience: string, prefecture: string): string => `${listPath(need, audience)}${prefecture}/`;

/** 一覧の中の、市の見出し。 */
export const cityAnchor = (code: string): string => `c${code}`;

/** 載せたもの・載せなかったものの説明。 */
export const SCOPE = '/schemes/scope/';
export const TALLY = '/schemes/finder.json';
export const FEED = '/schemes/feed.xml';
export const CALENDAR = '/schemes/deadlines.ics';
