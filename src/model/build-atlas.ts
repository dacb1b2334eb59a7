import { assembleCity } from './assemble-city.ts';
import { atlasOver } from './atlas-over.ts';
import { cityIndex } from './city-index.ts';
import { rawByFolder, type RawContent } from './raw.ts';
import { BrokenReferences, type BrokenReference } from './references.ts';
import type { Atlas, CityView } from './views.ts';

/** 内容のある市のフォルダ。city.json のないフォルダも、その誤りを言うために数える。 */
function foldersOf(raw: RawContent): string[] {
  const all = [raw.cities, raw.sources, raw.schemes, raw.schemeDecisions, raw.checkIns, raw.plans, raw.structures, raw.projects, raw.indicators].flat();
  return [...new Set(all.map(({ folder }) => folder))];
}

/** 2つのフォルダで使われている市のコード。 */
function repeatedCodes(raw: RawContent): BrokenReference[] {
  const seen = new Set<string>();
  return raw.cities.flatMap(({ file, data }) => {
    const again = seen.has(data.code);
    seen.add(data.code);
    return again ? [{ file, path: ['code'], problem: `市のコード「${data.code}」が、2つのフォルダで使われています`, remedy: 'どちらかのフォルダにまとめてください' }] : [];
  });
}

/** 全国の市のコードから、このたびページを作る市を選ぶもの。 */
type Selection = (codes: readonly string[]) => { city: (code: string) => boolean };

const everyCity: Selection = () => ({ city: () => true });

/** 組み立ての結果と、切れた参照。確かめる側は両方を、ページの側は atlas だけを使う。 */
export function assemble(raw: RawContent, today: string, selection: Selection = everyCity): { atlas: Atlas; broken: BrokenReference[] } {
  const inFolder = rawByFolder(raw);
  const parts = foldersOf(raw).map((folder) => assembleCity(inFolder(folder), today));
  const cities = parts.flatMap(({ city }) => city ?? []).sort((a, b) => a.code.localeCompare(b.code, 'en'));
  const byCode = new Map(cities.map((city) => [city.code, city]));
  const cityOf = (code: string): CityView => {
    const city = byCode.get(code);
    if (!city) throw new Error(`市 ${code} が見つかりません`);
    return city;
  };
  const index = cities.map(cityIndex);
  const mine = selection(index.map(({ code }) => code));
  const { patterns, concepts, glosses, readings, settings } = raw;
  return { atlas: atlasOver({ index, selected: index.filter(({ code }) => mine.city(code)), cityOf, today, patterns, concepts, glosses, readings, settings }), broken: [...parts.flatMap(({ broken }) => broken), ...repeatedCodes(raw)] };
}

/**
 * 参照を解いて、ページ・図・検索・公開データが読む唯一の形へ組み立てる。today は日本時間の YYYY-MM-DD。
 * @throws BrokenReferences 見つからない参照があるとき、すべてをまとめて。
 */
export function buildAtlas(raw: RawContent, today: string, selection: Selection = everyCity): Atlas {
  const { atlas, broken } = assemble(raw, today, selection);
  if (broken.length > 0) throw new BrokenReferences(broken);
  return atlas;
}
