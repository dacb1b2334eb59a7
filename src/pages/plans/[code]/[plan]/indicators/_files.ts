import { atlas } from '../../../../../atlas.ts';
import { indicatorPicture } from '../../../../../components/pictures/indicator-picture.ts';
import type { IndicatorView } from '../../../../../model/index.ts';
import { csv } from '../../../../../open-data/csv.ts';
import { indicatorValuesTable } from '../../../../../open-data/indicator-tables.ts';
import { href } from '../../../../../text/href.ts';
import { publication } from '../../../../data/_publication.ts';

const pictures = new WeakMap<IndicatorView, string>();
const tables = new WeakMap<IndicatorView, string>();

/** 指標の図を、出典の入った1枚の SVG にしたもの。ページが大きさを言い、そのあとファイルを作るので、覚えておく。 */
export function indicatorSvg(indicator: IndicatorView, site: URL | undefined): string {
  const made = pictures.get(indicator) ?? indicatorPicture(indicator, { address: new URL(href(indicator.path), site).href, today: atlas.today });
  pictures.set(indicator, made);
  return made;
}

/** 指標1つの値の CSV。 */
export function indicatorCsv(indicator: IndicatorView): string {
  const made = tables.get(indicator) ?? csv(indicatorValuesTable([indicator], publication));
  tables.set(indicator, made);
  return made;
}
