import { atlas } from '../../atlas.ts';
import { stripSpan } from '../../components/series/scheme-series.ts';
import { chosenSchemes, prefectureGroups } from '../../finder/listing.ts';
import { NEEDS } from '../../finder/needs.ts';
import { ANY, type Choice } from '../../finder/tally.ts';
import { tallyRows } from '../../finder/tally-rows.ts';
import { AUDIENCE } from '../../text/labels.ts';

/** 組み立て1回につき1度だけ求める、一覧に共通のもの。 */
export const rows = tallyRows(atlas.schemes);
export const span = stripSpan(atlas.plans, atlas.thisYear);
export const cities = atlas.cities.filter((city) => city.schemes.length > 0);
export const cityNames = new Map(cities.map(({ code, name }) => [code, name]));

/** 必要と対象のすべての組。どちらかは「すべて」でもよい。 */
export const choices: Choice[] = ['', ...NEEDS].flatMap((need) => ['', ...Object.keys(AUDIENCE)].map((audience) => ({ ...ANY, need, audience }))).filter(({ need, audience }) => need !== '' || audience !== '');

export const schemesOf = (choice: Choice) => chosenSchemes(atlas.schemes, choice);

export const paramsOf = ({ need, audience }: Choice) => ({ need: need || 'all', audience: audience || 'all' });

/** 多いときに分ける、都道府県ごとの一覧。 */
export const prefecturesOf = (choice: Choice, most: number) => {
  const schemes = schemesOf(choice);
  return schemes.length > most ? prefectureGroups(schemes) : [];
};
