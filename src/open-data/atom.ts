/** 知らせの1件。 */
export interface AtomEntry {
  /** 変わらない名。購読する人が、読んだかどうかを見分ける。 */
  id: string;
  title: string;
  url: string;
  /** 日本時間の時刻（例：2026-10-01T09:30:00+09:00）。 */
  updated: string;
  summary: string;
}

export interface AtomFeed {
  /** このフィードの完全な住所。 */
  url: string;
  title: string;
  /** 人が読むページの完全な住所。 */
  page?: string;
  author: string;
  updated: string;
  entries: readonly AtomEntry[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML に書けない制御文字は落とし、意味のある記号は逃がす。 */
const escaped = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** 暦日の始まり（日本時間）。 */
export const startOfDay = (date: string): string => `${date}T00:00:00+09:00`;

function entryXml({ id, title, url, updated, summary }: AtomEntry): string {
  return ['<entry>', element('id', id), element('title', title), `<link href="${escaped(url)}"/>`, element('updated', updated), element('summary', summary), '</entry>'].join('');
}

/** Atom 1.0（RFC 4287）のフィード。 */
export function atomFeed({ url, title, page, author, updated, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    element('id', url),
    element('title', title),
    `<link rel="self" type="application/atom+xml" href="${escaped(url)}"/>`,
    ...(page === undefined ? [] : [`<link rel="alternate" type="text/html" href="${escaped(page)}"/>`]),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}
