import { atlas } from '../../../../../atlas.ts';
import type { IndicatorView } from '../../../../../model/index.ts';
import { byteLength, fileSize } from '../../../../../open-data/file-size.ts';
import { href } from '../../../../../text/href.ts';
import { indicatorCitation } from '../../../../../text/indicator-text.ts';
import { indicatorCsv, indicatorSvg } from './_files.ts';

interface Use { files: { svg: string; png: string; svgSize: string; csv: string; csvSize: string }; embed: string; citation: string }

/** 指標のページの「この図を使う」に渡すもの：ファイルの住所と大きさ、貼るコード、引用。 */
export function indicatorUse(indicator: IndicatorView, site: URL | undefined): Use {
  const { plan, id, data } = indicator;
  const absolute = (path: string): string => new URL(href(path), site).href;
  const [svg, values] = [`${indicator.path.slice(0, -1)}.svg`, `/data/indicators/${plan.city.code}/${plan.id}/${id}.csv`];
  const sizeOf = (text: string): string => fileSize(byteLength(text));
  return {
    files: { svg, png: `${plan.city.code}-${id}.png`, svgSize: sizeOf(indicatorSvg(indicator, site)), csv: values, csvSize: sizeOf(indicatorCsv(indicator)) },
    embed: `<iframe src="${absolute(`/embed/indicators/${plan.city.code}/${plan.id}/${id}/`)}" title="${data.name}" width="100%" height="560" loading="lazy"></iframe>`,
    citation: `${indicatorCitation(indicator, atlas.today)}${absolute(indicator.path)}`,
  };
}
