import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { joinVolumes } from './join-volumes.ts';
import { volumeIn, type Volume } from './pagefind-format.ts';

afterAll(() => close());

const PAGES = ['協働 推進 協働', 'café 補助 cafe', '研修 協働', '補助 café 推進', 'cafe 研修 研修', 'だけ 協働', '推進'];

async function indexed(pages: readonly string[]): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const [n, text] of pages.entries()) await index?.addHTMLFile({ url: `/${n}/`, content: `<html><body><p data-pagefind-sort="row[data-row]" data-row="${n}">${text}</p></body></html>` });
  return (await index?.getFiles())?.files ?? [];
}

test.each([[1], [2], [3], [6]])('%i ページずつに分けて作ってつないでも、一度に作った索引と1バイトも違わない', async (size) => {
  const whole = volumeIn(await indexed(PAGES));
  const parts = [];
  for (let start = 0; start < PAGES.length; start += size) parts.push(volumeIn(await indexed(PAGES.slice(start, start + size))));
  const joined = joinVolumes(parts);
  const bytes = ({ entries }: Volume): string[] => Array.from(entries, (entry) => Buffer.from(entry).toString('hex'));
  expect(bytes(joined)).toEqual(bytes(whole));
  expect(joined.rows).toEqual(whole.rows);
});
