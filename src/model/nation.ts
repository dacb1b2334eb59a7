/** 1ページに並べる市の数の上限（都道府県の数）。これより多ければ、一覧は都道府県ごとに分ける。 */
export const MOST_ON_A_PAGE = 47;

/** 一覧を都道府県ごとに分けるほど、市が多いか。 */
export const hasManyCities = (index: readonly unknown[]): boolean => index.length > MOST_ON_A_PAGE;
