import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
export type Element = Document['children'][number] & { name: string; attribs: Record<string, string>; children: Document['children'] };

/** 組み立てたサイトのフォルダ（DIST）。 */
export const DIST = resolve(process.env['DIST'] ?? 'dist');

/** 組み立てたページひとつ。 */
export interface Page {
  /** サイトの中の住所。例：/plans/032093/ 。404 だけは /404.html */
  url: string;
  html: string;
  document: Document;
}

/** フォルダの中のすべてのファイル。/ で区切る。 */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/')).sort();

/** フォルダの中のすべてのページを読む。 */
export const pagesIn = (folder: string): Page[] =>
  filesIn(folder).filter((file) => file.endsWith('.html')).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { url: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`, html, document: parseDocument(html) };
  });

/** サイトのファイルを文字として読む。 */
export const siteText = (path: string): string => readFileSync(join(DIST, path), 'utf8');

const isElement = (node: unknown): node is Element => DomUtils.isTag(node as never);

/** 条件に合う要素のすべて。 */
export const elements = (page: Page, test: (element: Element) => boolean): Element[] => DomUtils.findAll((node) => isElement(node) && test(node), page.document.children) as Element[];

/** その名の要素のすべて。 */
export const tags = (page: Page, ...names: string[]): Element[] => elements(page, ({ name }) => names.includes(name));

/** 要素の中の文字。改行と空白は1つに詰める。 */
export const textOf = (node: Element | Document): string => DomUtils.textContent(node as never).replace(/\s+/gu, ' ').trim();

/** 要素を包む要素のうち、いちばん近い、その名のもの。 */
export function around(element: Element, name: string): Element | undefined {
  for (let parent = element.parent; parent; parent = parent.parent) if (isElement(parent) && parent.name === name) return parent;
  return undefined;
}

/** 本文（main）の文字。 */
export const mainText = (page: Page): string => tags(page, 'main').map(textOf).join(' ');

/** 一度に示す違反の数。ひな形1つの誤りは何百ページにも出るので、はじめの分だけで足りる。 */
const SHOWN = 20;

/** はじめの違反と、残りの数。なければ空。 */
export const first = (found: readonly string[]): string[] => (found.length > SHOWN ? [...found.slice(0, SHOWN), `ほか${found.length - SHOWN}件`] : [...found]);

/** 見つかった違反を「住所 ことがら」で並べる。なければ空。 */
export const violations = (pages: readonly Page[], find: (page: Page) => readonly string[]): string[] => first(pages.flatMap((page) => [...new Set(find(page))].map((text) => `${page.url} ${text}`)));
