import type { SchemeView } from '../model/index.ts';
import { atomFeed, startOfDay, type AtomEntry } from './atom.ts';
import { SITE_NAME, type Publication } from './publication.ts';
import { EVENT_NAME, schemeEvents, type SchemeEvent } from './scheme-events.ts';

/** 購読する人が一度に読める数。古いものは、制度のページに残る。 */
const MOST_ENTRIES = 100;

function entry({ scheme, kind, date }: SchemeEvent, { address }: Publication): AtomEntry {
  const { data, city, reception } = scheme;
  const url = address(scheme.path);
  return { id: `${url}#${kind}-${date}`, title: `${EVENT_NAME[kind]}：${data.name}（${city.name}）`, url, updated: startOfDay(date), summary: `${reception.text}。${data.summary[0]?.text ?? ''}` };
}

/** 新しい制度・変わった制度の Atom フィード。きょうまでのできごとだけを、新しい順に。 */
export function schemeFeed(schemes: readonly SchemeView[], { path, ...publication }: Publication & { path: string }): string {
  const events = schemeEvents(schemes).filter(({ date }) => date <= publication.today).slice(0, MOST_ENTRIES);
  return atomFeed({
    url: publication.address(path),
    title: `${SITE_NAME}：新しい制度・変わった制度`,
    author: publication.operator ?? SITE_NAME,
    updated: startOfDay(events[0]?.date ?? publication.today),
    entries: events.map((event) => entry(event, publication)),
  });
}
