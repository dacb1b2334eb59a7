import { expect, test } from 'vitest';
import { cityIndex, reception, type SchemeView } from '../model/index.ts';
import { exampleAtlas, examplePublication } from './example-atlas.ts';
import { schemeCalendar } from './scheme-calendar.ts';
import { schemeEvents } from './scheme-events.ts';
import { schemeFeed } from './scheme-feed.ts';

const [plain] = exampleAtlas().schemes as [SchemeView];

/** 例の制度に、いまの募集を書き足す。 */
function dated(current: Partial<SchemeView['data']['current']>, name = plain.data.name): SchemeView {
  const data = { ...plain.data, name, current: { ...plain.data.current, ...current } };
  return { ...plain, data, reception: reception(data.current, examplePublication.today) };
}

const feed = (schemes: SchemeView[]): string => schemeFeed(schemes, { ...examplePublication, path: '/schemes/feed.xml' });

test('日付の分からない制度だけなら、暦は作らず、フィードは空', () => {
  expect(schemeCalendar([plain], examplePublication)).toBeNull();
  expect(feed([plain])).not.toContain('<entry>');
  expect(feed([plain])).toContain('<updated>2026-11-21T00:00:00+09:00</updated>');
});

test('フィードは、きょうまでのできごとを新しい順に載せる', () => {
  const open = dated({ status: 'open', confirmedOn: '2026-11-01', confirmedBy: '市民協働課', opensOn: '2026-11-10', closesOn: '2026-12-25' }, '補助金 <A & B>');
  expect(feed([open]).match(/<title>.*?<\/title>/gu)).toEqual(['<title>協働アトラス：新しい制度・変わった制度</title>', '<title>募集開始：補助金 &lt;A &amp; B&gt;（千葉県富里市（推定））</title>', '<title>市が確認：補助金 &lt;A &amp; B&gt;（千葉県富里市（推定））</title>']);
  expect(feed([open])).toContain('受付中（2026年12月25日まで）');
});

test('暦は、募集の始まりと締切を終日の予定にし、行を75バイトで折る', () => {
  const text = schemeCalendar([dated({ status: 'open', opensOn: '2026-11-10', closesOn: '2026-12-25' }, '市民活動を広く支えるための、とても長い名の補助金, その2')], examplePublication) ?? '';
  expect(text.match(/DTSTART;VALUE=DATE:\d+/gu)).toEqual(['DTSTART;VALUE=DATE:20261225', 'DTSTART;VALUE=DATE:20261110']);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain('補助金\\, その2（千葉県富里市（推定））');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('終わった制度の日付は、暦に載せない', () => {
  expect(schemeCalendar([dated({ status: 'ended', closesOn: '2026-12-25' })], examplePublication)).toBeNull();
});

test('目次の印（dated）は、できごとのある制度にだけつく', () => {
  const city = (scheme: SchemeView) => cityIndex({ ...scheme.city, schemes: [scheme] }).schemes.map(({ dated: marked }) => marked);
  const schemes = [plain, dated({ opensOn: '2026-04-01' }), dated({ closesOn: '2026-05-01' }), dated({ confirmedOn: '2026-05-01' })];
  expect(schemes.flatMap(city)).toEqual(schemes.map((scheme) => schemeEvents([scheme]).length > 0));
  expect(schemes.flatMap(city)).toEqual([false, true, true, true]);
});
