import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { itemsAt, numberAt, textAt } from './cbor.ts';
import { inGroups, smallFiles } from './small-files.ts';

afterAll(() => close());

async function sample(): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [n, text] of ['協 働 推 進', '補 助 金 と 協 働', '研 修'].entries()) await index?.addHTMLFile({ url: `/${n}/`, content: `<html><body><p data-pagefind-sort="row[data-row]" data-row="${n}">${text}</p></body></html>` });
  return (await index?.getFiles())?.files ?? [];
}

const indexFiles = (files: readonly IndexFile[]): IndexFile[] => files.filter(({ path }) => path.endsWith('.pf_index'));
const wordsIn = ({ content }: IndexFile): string[] => itemsAt(itemsAt(new Uint8Array(gunzipSync(content).subarray(12)), 0)[0] ?? content, 0).map((entry) => textAt(entry, 1));

test('語の順を変えず、1つも落とさずに、小さなファイルへ分ける', async () => {
  const files = await sample();
  const small = smallFiles([files], 1);
  expect(indexFiles(small).length).toBeGreaterThan(indexFiles(files).length);
  expect(indexFiles(small).flatMap(wordsIn).sort()).toEqual(indexFiles(files).flatMap(wordsIn).sort());
  expect(indexFiles(small).every((file) => wordsIn(file).length === 1)).toBe(true);
});

test('入口の書く目次の名が、目次のファイルと合う', async () => {
  const small = smallFiles([await sample()], 1);
  const entry = JSON.parse(new TextDecoder().decode(small.find(({ path }) => path === 'pagefind-entry.json')?.content)) as { languages: Record<string, { hash: string }> };
  expect(small.map(({ path }) => path)).toContain(`pagefind.${entry.languages['unknown']?.hash}.pf_meta`);
});

test('目次のページの符号は、載せた順の番号になり、語の数は書かない', async () => {
  const meta = smallFiles([await sample()]).find(({ path }) => path.endsWith('.pf_meta'));
  const [, pages] = itemsAt(new Uint8Array(gunzipSync(meta?.content ?? new Uint8Array()).subarray(12)), 0);
  const rows = itemsAt(pages ?? new Uint8Array(), 0).map((page) => itemsAt(page, 0));
  expect(rows.map(([id, words]) => [textAt(id ?? new Uint8Array(), 0), numberAt(words ?? new Uint8Array(), 0)]).sort()).toEqual([['0', 1], ['1', 1], ['2', 1]]);
});

test('同じ中身からは、いつも同じファイル', async () => {
  const files = await sample();
  expect(smallFiles([files], 40)).toEqual(smallFiles([files], 40));
});

test('大きさのめやすを超えるまで、まとめる', () => {
  expect(inGroups(['aa', 'bb', 'cccccc', 'd'], 4)).toEqual([['aa', 'bb'], ['cccccc'], ['d']]);
});

test('知らない形のファイルは、そう伝える', async () => {
  const files = (await sample()).map((file) => (file.path.endsWith('.pf_meta') ? { ...file, content: new Uint8Array(Buffer.from('H4sIAAAAAAAAA0tMSgYAwkEkNQMAAAA=', 'base64')) } : file));
  expect(() => smallFiles([files])).toThrow('知らない形');
});
