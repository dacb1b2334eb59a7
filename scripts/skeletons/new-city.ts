import { parseArgs } from 'node:util';
import { officialNames } from '../../src/model/index.ts';
import { validMunicipalCode } from '../../src/schema/index.ts';
import { Refusal } from '../command.ts';
import { cityRomaji } from './romaji.ts';
import { citySkeleton, jsonFile } from './skeletons.ts';
import { addFiles, contentFile, openWorkshop, type Workshop } from './workshop.ts';

export const USAGE = '使い方：npm run new-city -- <市の6桁のコード> [--romaji ローマ字]\n   例　　：npm run new-city -- 131016';

/** @throws Refusal 使えないコード、もうある市のとき。 */
function namesOf(code: string, { content }: Workshop): NonNullable<ReturnType<typeof officialNames>> {
  if (/^\d{5}$/u.test(code)) throw new Refusal(`「${code}」は5桁です。検査数字を含む6桁の全国地方公共団体コードを書いてください（例：131016）。先頭の 0 も省かないでください。`);
  if (!validMunicipalCode(code)) throw new Refusal(`「${code}」は全国地方公共団体コードではありません。検査数字を含む6桁を確かめてください（例：131016）。`);
  const names = officialNames(code);
  if (!names) throw new Refusal(`コード ${code} は公のコード表にありません。合併などで変わっていないか確かめてください。`);
  const there = content.entries.find((entry) => entry.kind === 'city' && entry.folder.startsWith(code));
  if (there) throw new Refusal(`${names.prefecture}${names.name}は、もうあります（${there.file}）。`);
  return names;
}

/** 新しい市のひな型を書き、したことを言う。@throws Refusal 作れないとき。 */
export async function newCity(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { romaji: { type: 'string' } } });
  const [code, ...rest] = positionals;
  if (code === undefined || rest.length > 0) throw new Refusal(USAGE);
  const workshop = await openWorkshop();
  const names = namesOf(code, workshop);
  const romaji = values.romaji ?? cityRomaji(names.name, names.kana);
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(romaji)) throw new Refusal(`ローマ字「${romaji}」は使えません。半角の英小文字で書いてください（例：--romaji chiyoda）。`);
  const made = addFiles(workshop, new Map([[contentFile(`${code}-${romaji}`, 'city.json'), jsonFile(citySkeleton({ code, romaji, ...names }))]]));
  return `${made}\n${names.prefecture}${names.name}のページは「準備中」になります。ローマ字（${romaji}）が違えば、フォルダを消して --romaji で作り直してください。\n次は、計画のひな型です：npm run new-plan -- ${code} <計画のID> --title "計画の名"`;
}
