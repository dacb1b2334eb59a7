import { expect, test } from 'vitest';
import { atomFeed } from './atom.ts';

test('名・題・住所・日時・書いた人のそろった Atom を、記号を逃がして書く', () => {
  const xml = atomFeed({ url: 'https://example.jp/updates/feed.xml', page: 'https://example.jp/updates/', title: '更新', author: '運営 & 係', updated: '2026-10-01T00:00:00+09:00', entries: [{ id: 'https://example.jp/updates/#u-1', title: '<指標>\u0007を直しました', url: 'https://example.jp/updates/?a=1&b="2"', updated: '2026-10-01T00:00:00+09:00', summary: '70% → 68%' }] });
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
    <id>https://example.jp/updates/feed.xml</id>
    <title>更新</title>
    <link rel="self" type="application/atom+xml" href="https://example.jp/updates/feed.xml"/>
    <link rel="alternate" type="text/html" href="https://example.jp/updates/"/>
    <updated>2026-10-01T00:00:00+09:00</updated>
    <author><name>運営 &amp; 係</name></author>
    <entry><id>https://example.jp/updates/#u-1</id><title>&lt;指標&gt;を直しました</title><link href="https://example.jp/updates/?a=1&amp;b=&quot;2&quot;"/><updated>2026-10-01T00:00:00+09:00</updated><summary>70% → 68%</summary></entry>
    </feed>
    "
  `);
});
