/** Node がそのまま動かすとき（試験）は、import.meta.env がない。束ねたものでは、読むたびに設定の全部を作るので、一度だけ読む。 */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/u, '');

/** サイトの中の住所に、土台（BASE_PATH）をつける。/cities/ → /kyodo/cities/ */
export const href = (path: string): string => `${base}${path}`;
