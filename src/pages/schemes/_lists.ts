import { atlas } from '../../atlas.ts';
import { MOST_ROWS, prefectureCounts, type PlaceCount } from '../../finder/listing.ts';
import { NEEDS } from '../../finder/needs.ts';
import { listPath } from '../../finder/paths.ts';
import { hasManyCities, places } from '../../finder/places.ts';
import { ANY, type Choice } from '../../finder/tally.ts';
import { chosenSchemes, indexedSchemes, tallyRows, type IndexedScheme } from '../../finder/tally-rows.ts';
import { areaOf } from '../../model/index.ts';
import { AUDIENCE } from '../../text/labels.ts';

/** 組み立て1回につき1度だけ求める、一覧に共通のもの。数は目次から求め、市は読まない。 */
export const schemes = indexedSchemes(atlas.index);
export const many = hasManyCities(atlas.index);
export const asked = { rows: tallyRows(schemes, many), places: places(atlas.index, many) };
export const placeNames = new Map(asked.places.map(({ code, name }) => [code, name]));
export const source = { index: atlas.index, schemeOf: atlas.find.scheme };

/** 必要と対象のすべての組。どちらかは「すべて」でもよい。 */
export const choices: Choice[] = ['', ...NEEDS].flatMap((need) => ['', ...Object.keys(AUDIENCE)].map((audience) => ({ ...ANY, need, audience }))).filter(({ need, audience }) => need !== '' || audience !== '');

const byArea = Map.groupBy(schemes, ({ code }) => areaOf(code));
/** 1つの都道府県の制度。 */
export const schemesIn = (area: string): IndexedScheme[] => byArea.get(area) ?? [];

const chosen = new Map<string, IndexedScheme[]>();

/** 条件に合う制度。どのページでも同じ組み合わせを聞かれるので、選ぶのは1度だけ。 */
export function schemesOf(choice: Choice): IndexedScheme[] {
  const key = listPath(choice.need, choice.audience);
  const fitting = chosen.get(key) ?? chosenSchemes(schemes, choice);
  chosen.set(key, fitting);
  return fitting;
}

export const paramsOf = ({ need, audience }: Choice): { need: string; audience: string } => ({ need: need || 'all', audience: audience || 'all' });

/** 制度や市が多いときに分ける、都道府県ごとの一覧。 */
export const prefecturesOf = (choice: Choice): PlaceCount[] => {
  const fitting = schemesOf(choice);
  return many || fitting.length > MOST_ROWS ? prefectureCounts(fitting, source) : [];
};
