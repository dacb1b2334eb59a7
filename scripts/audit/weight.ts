/** 軽さ：brotli で送るときのバイト数を、ひな形ごとの上限と比べる。 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileOf } from './html-valid.ts';
import type { Finding, Site, SiteCheck } from './rule.ts';
import { templateOf } from './site-files.ts';

/** HTML の上限（KB）。どのページも、1往復で届く14KBまで。 */
const HTML_KB: Readonly<Record<string, number>> = { 事業: 4, 支援制度: 4, '支援制度の一覧（条件）': 4, '支援制度の一覧（市）': 4, '/schemes/': 4, 指標: 5 };
const PAGE_KB = 14;
const PRINT_KB = 40;
const CSS_KB = 8;
const SMALL_SCRIPT_KB = 1;

/** スクリプトを持ってよいひな形。計画・指標・支援制度は1KBまで、検索と道具は自由。 */
const TOOLS = /^\/(?:search|schemes|compare)\/$/u;
const SMALL_SCRIPTS = ['計画', '指標', '支援制度', '事業'];

export interface Weight {
  page: string;
  template: string;
  html: number;
  script: number;
}

const packed = (bytes: Buffer): number => brotliCompressSync(bytes).length;

/** ページごとの重さ。script は、そのページが読み込む JavaScript のすべて。 */
export function weights(site: Site): Weight[] {
  return site.pages.map((page) => {
    const bytes = readFileSync(fileOf(site, page));
    const sources = [...bytes.toString('utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map((match) => (match[1] ?? '').replace(/^.*\/(?=assets\/|pagefind\/)/u, ''));
    const script = sources.reduce((sum, source) => sum + packed(readFileSync(join(site.folder, source))), 0);
    return { page, template: templateOf(page), html: packed(bytes), script };
  });
}

const limitOf = ({ page, template }: Weight): number => (page.endsWith('/print/') ? PRINT_KB : (HTML_KB[template] ?? PAGE_KB)) * 1024;

function pageFindings(weight: Weight): Finding[] {
  const { page, template, html, script } = weight;
  const allowed = TOOLS.test(page) ? Infinity : SMALL_SCRIPTS.includes(template) ? SMALL_SCRIPT_KB * 1024 : 0;
  return [
    ...(html > limitOf(weight) ? [{ rule: 'heavy-page', page, what: `${html}バイト（上限 ${limitOf(weight)}）` }] : []),
    ...(script > allowed ? [{ rule: 'heavy-script', page, what: `${script}バイト（上限 ${allowed}）` }] : []),
  ];
}

export const weight: SiteCheck = {
  id: 'weight',
  title: '軽さ',
  rules: { 'heavy-page': 'HTML は上限まで（事業・支援制度とその一覧4KB、指標5KB、ほか14KB）', 'heavy-script': 'JavaScript は、検索と道具のほかは 0（計画などは1KBまで）', 'heavy-style': '様式は8KBまで' },
  async run(site) {
    const files = readdirSync(site.folder, { recursive: true, withFileTypes: true });
    const styles = files.filter((entry) => entry.isFile() && entry.name.endsWith('.css') && !entry.parentPath.includes('pagefind'));
    const heavy = styles.map((entry) => ({ name: entry.name, size: packed(readFileSync(join(entry.parentPath, entry.name))) })).filter(({ size }) => size > CSS_KB * 1024);
    return [...weights(site).flatMap(pageFindings), ...heavy.map(({ name, size }) => ({ rule: 'heavy-style', page: `/${name}`, what: `${size}バイト` }))];
  },
};
