/** 制度をさがすページの住所。公開後は変えない。土台の住所（BASE_PATH）はページがつける。 */
export const FINDER = '/schemes/';

/** 必要と対象から引く一覧。どちらかは空（すべて）でもよい。両方が空なら、さがすページ。 */
export const listPath = (need: string, audience: string): string => (need === '' && audience === '' ? FINDER : `/schemes/by/${need || 'all'}/${audience || 'all'}/`);

/** 1つの市の制度の一覧。 */
export const citySchemesPath = (code: string): string => `/schemes/${code}/`;

/** 市が多いときの、1つの都道府県の市の一覧。 */
export const prefectureCitiesPath = (area: string): string => `/schemes/in/${area}/`;

/** 制度が多いときに、都道府県ごとに分けた一覧。area は都道府県の2けた。 */
export const prefectureListPath = (need: string, audience: string, area: string): string => `${listPath(need, audience)}${area}/`;

/** 一覧の中の、市の見出し。 */
export const cityAnchor = (code: string): string => `c${code}`;

/** 載せたもの・載せなかったものの説明。 */
export const SCOPE = '/schemes/scope/';

/** 1つの市の、まとめたもの・載せなかったもの。 */
export const cityScopePath = (code: string): string => `${SCOPE}${code}/`;
export const FEED = '/schemes/feed.xml';
export const CALENDAR = '/schemes/deadlines.ics';
