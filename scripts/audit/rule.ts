/** 監査の共通の形。1つの検査は1つのファイルで、いくつかの決まりを持つ。 */
import type { Page } from 'playwright-core';

/** 決まりの名 → 何を求めるか。どの決まりにも、わざと破るページ（src/tests/bad-pages）がある。 */
export type Rules = Readonly<Record<string, string>>;

/** 見つかった違反。what は、どこがどうなっているか。 */
export interface Fault {
  rule: string;
  what: string;
}

/** どのページの違反か。 */
export interface Finding extends Fault {
  page: string;
}

/** ページの見え方。順に切り替えて、1つのページを1度だけ開く。 */
export const VIEWS = ['phone', 'wide', 'dark', 'narrow', 'spaced', 'forced', 'print'] as const;
export type View = (typeof VIEWS)[number];

/** 検査の名と決まり。 */
export interface Check {
  id: string;
  title: string;
  rules: Rules;
}

/** ブラウザで開いたページを、見え方ごとに調べる。 */
export interface PageCheck extends Check {
  views: readonly View[];
  /** path は土台を除いた住所（/cities/ など）。 */
  run: (page: Page, view: View, path: string) => Promise<Fault[]>;
}

/** 行えなかったこと。合格とは数えない。 */
export interface NotRun {
  notRun: string;
}

/** 組み立てたフォルダ。pages は住所（/cities/ など）の並び。 */
export interface Site {
  folder: string;
  pages: readonly string[];
}

/** フォルダ全体を、一度に調べる。 */
export interface SiteCheck extends Check {
  run: (site: Site) => Promise<Finding[] | NotRun>;
}

/** ほかのサイトの中に置くための、案内のない小さなページか。 */
export const isEmbed = (path: string): boolean => path.startsWith('/embed/');

/** 同じ違反がくり返されるページで、報告が読めなくならないように、決まりごとに5件までにする。 */
export function shortened(faults: readonly Fault[]): Fault[] {
  const groups = Map.groupBy(faults, (fault) => fault.rule);
  return [...groups].flatMap(([rule, found]) => (found.length > 5 ? [...found.slice(0, 5), { rule, what: `ほか ${found.length - 5} 件` }] : found));
}
