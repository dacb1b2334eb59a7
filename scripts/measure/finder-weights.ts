/** 制度をさがすページの重さ（brotli）。組み立てたサイトから量る。 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../audit/site-files.ts';
import { weights, type Weight } from '../audit/weight.ts';

const PAGE_LIMIT = 4 * 1024;
const SCRIPT_LIMIT = 5 * 1024;

const FINDER_PAGE = /^\/schemes\//u;
/** 制度1つのページ。スクリプトは、写すボタンのぶんだけ。 */
const SCHEME_PAGE = /^\/schemes\/\d{6}\/[^/]+\/$/u;

export interface FinderWeights {
  pages: number;
  heaviest: Pick<Weight, 'page' | 'html'>;
  script: number;
  /** 上限（HTML 4KB、さがすスクリプト 5KB）を超えるもの。 */
  over: string[];
}

/** さがすページ、一覧、制度のページの重さ。サイトがなければ null。 */
export function finderWeights(folder: string): FinderWeights | null {
  if (!existsSync(join(folder, 'schemes', 'index.html'))) return null;
  const { pages } = readSite(folder);
  const found = weights({ folder, pages: pages.filter((page) => FINDER_PAGE.test(page)) });
  const heaviest = found.reduce((most, weight) => (weight.html > most.html ? weight : most));
  const script = Math.max(...found.filter(({ page }) => !SCHEME_PAGE.test(page)).map((weight) => weight.script));
  const over = [...found.filter(({ html }) => html > PAGE_LIMIT).map(({ page, html }) => `${page} ${html}バイト`), ...(script > SCRIPT_LIMIT ? [`さがすスクリプト ${script}バイト`] : [])];
  return { pages: found.length, heaviest, script, over };
}
