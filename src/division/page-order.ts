// 型まで読む口（index.ts）は通さない：ページを作る働き手が、これを読む。
import { division } from '../reader/selection.ts';
import { pageOwner } from '../text/page-owner.ts';

interface Addressed {
  pathname: string;
}

/** 比べる相手がいないと、意味のないページ。 */
const NEEDS_OTHERS = /^\/compare(?:\/|$)/u;

/** どの市のコードよりもあとになる字。 */
const LAST = '~';

/** 市ごとに固めた順：都道府県、市のコード順、終わりに全国（市のページの求めたものを使う）。同じ持ち主の中は、もとの順。 */
function orderKey(path: string): string {
  const owner = pageOwner(path);
  if (owner.kind === 'nation') return LAST;
  return owner.kind === 'area' ? owner.area : owner.code;
}

/** このたび作るページだけを、市を1つずつ読めるように、市ごとに固めて並べる。codes は、サイトに載せる市のコード。 */
export function pagesToBuild<T extends Addressed>(pages: readonly T[], codes: readonly string[]): T[] {
  const mine = division(codes);
  const areas = new Set(codes.filter(mine.city).map((code) => code.slice(0, 2)));
  const wanted = ({ pathname }: Addressed): boolean => {
    if (codes.length === 1 && NEEDS_OTHERS.test(pathname)) return false;
    const owner = pageOwner(pathname);
    if (owner.kind === 'nation') return mine.nation;
    return owner.kind === 'area' ? areas.has(owner.area) : mine.city(owner.code);
  };
  const keyed = pages.filter(wanted).map((page) => ({ page, key: orderKey(page.pathname) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ page }) => page);
}
