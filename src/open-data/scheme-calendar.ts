import type { SchemeView } from '../model/index.ts';
import type { Publication } from './publication.ts';
import { deadlineEvents, EVENT_NAME, type SchemeEvent } from './scheme-events.ts';

const escaped = (text: string): string => text.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n');

/** RFC 5545：1行は75バイトまで。続きの行は空白で始める。文字の途中では切らない。 */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
}

const compact = (date: string): string => date.replaceAll('-', '');

function event({ scheme, kind, date }: SchemeEvent, { today, address }: Publication): string[] {
  const url = address(scheme.path);
  return [
    'BEGIN:VEVENT',
    `UID:${kind}-${compact(date)}-${scheme.city.code}-${scheme.id}@${new URL(url).hostname}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `SUMMARY:${escaped(`${EVENT_NAME[kind]}：${scheme.data.name}（${scheme.city.name}）`)}`,
    `URL:${url}`,
    'END:VEVENT',
  ];
}

/** 募集の始まりと締切の iCalendar。日付が1つもなければ null（空の暦は、規格に合わない）。 */
export function schemeCalendar(schemes: readonly SchemeView[], publication: Publication): string | null {
  const events = deadlineEvents(schemes);
  if (events.length === 0) return null;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kyodo Atlas//schemes//JA', ...events.flatMap((item) => event(item, publication)), 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
