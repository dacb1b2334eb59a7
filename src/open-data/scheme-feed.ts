import type { SchemeView } from '../model/index.ts';
import { SITE_NAME, type Publication } from './publication.ts';
import { EVENT_NAME, schemeEvents, type SchemeEvent } from './scheme-events.ts';

/** 購読する人が一度に読める数。古いものは、制度のページに残る。 */
const MOST_ENTRIES = 100;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** 暦日の始まり（日本時間）。 */
const instant = (date: string): string => `${date}T00:00:00+09:00`;

function entry({ scheme, kind, date }: SchemeEvent, { address }: Publication): string {
  const { data, city, reception } = scheme;
  const url = address(scheme.path);
  return [
    '<entry>',
    element('id', `${url}#${kind}-${date}`),
    element('title', `${EVENT_NAME[kind]}：${data.name}（${city.name}）`),
    `<link href="${escaped(url)}"/>`,
    element('updated', instant(date)),
    element('summary', `${reception.text}。${data.summary[0]?.text ?? ''}`),
    '</entry>',
  ].join('');
}

/** 新しい制度・変わった制度の Atom フィード。きょうまでのできごとだけを、新しい順に。 */
export function schemeFeed(schemes: readonly SchemeView[], { path, ...publication }: Publication & { path: string }): string {
  const events = schemeEvents(schemes).filter(({ date }) => date <= publication.today).slice(0, MOST_ENTRIES);
  const url = publication.address(path);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    element('id', url),
    element('title', `${SITE_NAME}：新しい制度・変わった制度`),
    `<link rel="self" type="application/atom+xml" href="${escaped(url)}"/>`,
    element('updated', instant(events[0]?.date ?? publication.today)),
    `<author>${element('name', publication.operator ?? SITE_NAME)}</author>`,
    ...events.map((event) => entry(event, publication)),
    '</feed>',
    '',
  ].join('\n');
}
