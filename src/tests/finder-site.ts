import { resolve } from 'node:path';
import { indexedSchemes, type IndexedScheme } from '../finder/tally-rows.ts';
import { buildAtlas, rawContent, type Atlas } from '../model/index.ts';
import { readContent } from '../reader/index.ts';
import { buildDate } from '../text/clock.ts';
import { DomUtils } from 'htmlparser2';
import { elements, type Page } from './built-site.ts';

/** 内容から組み立てた、くらべる相手。 */
export async function contentAtlas(): Promise<Atlas> {
  const { entries } = await readContent(resolve('content'));
  return buildAtlas(rawContent(entries), buildDate());
}

export const keyOf = ({ code, id }: Pick<IndexedScheme, 'code' | 'id'>): string => `${code}/${id}`;

export const allSchemes = (atlas: Atlas): IndexedScheme[] => indexedSchemes(atlas.index);

/** 制度のページの住所 → 市のコード／ID。 */
export const keyIn = (href: string): string => /\/schemes\/(\d{6}\/[^/]+)\/$/u.exec(href)?.[1] ?? `制度の住所ではありません：${href}`;

/** 一覧のページに並ぶ制度。書かれた順。行の中のリンクの行き先で見分ける。 */
export const listedOn = (page: Page): string[] => elements(page, ({ attribs }) => 'data-scheme' in attribs).map((row) => keyIn(DomUtils.findOne(({ name }) => name === 'a', row.children)?.attribs['href'] ?? ''));
