/** 1つのページに、すべてのページを並べる市の数の上限。本物の5市の一覧は、送るときに 1市およそ 1.1KB ある。 */
const MOST_CITIES = 10;

/** 市ごとに、すべてのページの一覧を1ページずつ作るほど、市が多いか。 */
export const hasPageOfEach = (index: readonly unknown[]): boolean => index.length > MOST_CITIES;
