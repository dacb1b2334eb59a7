import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chosenGovernments, type LocalGovernment } from '../bench/generate/local-governments.ts';
import { changed, CITY, json, TOWN } from '../seeded-faults/town.ts';
import { sample } from '../../src/schema/sample.fixture.ts';

/** 正しい町を、ほかの団体のものに書き替える。 */
function townOf({ code, name, kana, romaji, prefecture }: LocalGovernment): [path: string, text: string][] {
  const folder = `${code}-${romaji}`;
  const own: Record<string, string> = { [`${CITY}/city.json`]: changed('city', { code, name, kana, romaji, prefecture }), [`${CITY}/keikaku/plan.json`]: json({ ...sample('plan'), city: code, title: `${name}協働推進計画`, displayTitle: `${name}協働推進計画` }) };
  return Object.entries({ ...TOWN, ...own }).filter(([path]) => path.startsWith(CITY)).map(([path, text]) => [path.replace(CITY, folder), text]);
}

/** 小さな市（計画・事業・指標・制度が1つずつ）を count だけ、root に書く。フォルダの名を返す。 */
export function writeTinyNation(root: string, count: number): string[] {
  const cities = chosenGovernments(count);
  for (const shared of ['vocabulary', 'site']) cpSync(join('content', shared), join(root, shared), { recursive: true });
  writeFileSync(join(root, 'vocabulary', 'patterns.json'), changed('patterns'));
  for (const [path, text] of cities.flatMap(townOf)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return cities.map(({ code, romaji }) => `${code}-${romaji}`);
}
