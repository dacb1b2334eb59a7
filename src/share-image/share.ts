/** どのページに、どの共有の絵をつけるか。 */
import { hasManyCities, latest, type Atlas, type CityView, type PlanView } from '../model/index.ts';
import type { CardText } from './card.ts';
import { cityCard, planCard, siteCard } from './cards.ts';
import { picture } from './picture.ts';

/** ページの head に書く、共有の絵。 */
export interface Share {
  path: string;
  alt: string;
}

/** SHARE_IMAGES=off なら1枚も作らない。all なら、市がいくつあっても、市と計画ごとに作る。 */
const wish = (): string => process.env['SHARE_IMAGES'] ?? '';

/**
 * 市と計画ごとの絵を作るか。市が47より多いときは、サイトの1枚だけにする
 * （1枚に約0.16秒と25KB。1,700の市なら約3,400枚、9分ほどと85MBになり、組み立ての中でいちばん重くなるため）。
 */
export const drawsEach = ({ index }: Pick<Atlas, 'index'>): boolean => wish() !== 'off' && (wish() === 'all' || !hasManyCities(index));

const share = async (text: CardText, path: string, alt: string): Promise<Share | null> => ((await picture(text)) ? { path, alt } : null);

let site: Promise<Share | null> | undefined;

/** サイトの絵。書体がなければ null。市の多いサイトではどのページもこれなので、作るのは1度だけ。 */
export const siteShare = async (): Promise<Share | null> => (wish() === 'off' ? null : await (site ??= share(siteCard(), '/share.png', siteCard().title)));

/** 市の絵。なければサイトの絵。市のどのページも聞くので、終わりの市の分は覚えておく。 */
export const cityShare = latest(async (city: CityView, atlas: Atlas): Promise<Share | null> =>
  (drawsEach(atlas) ? await share(cityCard(city), `${city.path}share.png`, `${city.name}の協働の計画と支援制度`) : null) ?? siteShare());

/** 計画の絵。なければサイトの絵。計画のどのページも聞くので、終わりの計画の分は覚えておく。 */
export const planShare = latest(async (plan: PlanView, atlas: Atlas): Promise<Share | null> =>
  (drawsEach(atlas) ? await share(planCard(plan), `${plan.path}share.png`, `${plan.city.name}「${plan.data.displayTitle}」`) : null) ?? siteShare());

/** 住所のうち、絵を作れるもの。市と計画ごとの絵を作らないサイトでは、市を読まずに、なしと答える。 */
export async function drawn<T>(atlas: Atlas, paths: readonly T[], cardOf: (path: T) => CardText): Promise<T[]> {
  if (!drawsEach(atlas)) return [];
  const made = await Promise.all(paths.map(async (path) => ((await picture(cardOf(path))) ? [path] : [])));
  return made.flat();
}

/** 絵の中身。ないはずの絵を求められたら断る。 */
export async function sharePng(text: CardText): Promise<Response> {
  const png = await picture(text);
  if (!png) throw new Error(`「${text.title}」の共有の絵を作れません。書体にない字があります。`);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
