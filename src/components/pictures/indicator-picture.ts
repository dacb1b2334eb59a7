import { targetPath } from '../../charts/target-path.ts';
import { twoPoint } from '../../charts/two-point.ts';
import { fullFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import type { IndicatorView } from '../../model/index.ts';
import { cumulativeSentence, indicatorSentence, nameWithUnit, resultSentence } from '../../text/indicator-text.ts';
import { valueText } from '../../text/values.ts';
import { stateChangeSeries, targetPathSeries, twoPointSeries, type Tip } from '../series/indicator-series.ts';
import { plane, type Plane } from './picture-axis.ts';
import { MARGIN, pictureFrame, PICTURE_WIDTH, type PictureWords } from './picture-frame.ts';
import { STATE_HEIGHT, statePicture } from './state-picture.ts';
import { targetPathPicture } from './target-path-picture.ts';
import { twoPointPicture } from './two-point-picture.ts';

const PLOT = { height: 220 };

/** 絵の外から来ることば：このページの住所と、組み立ての日。 */
export interface PictureOrigin { address: string; today: string }

function words(indicator: IndicatorView, { address, today }: PictureOrigin): PictureWords {
  const { data, plan } = indicator;
  const notes = [data.baseline, ...data.targets, ...data.actuals].flatMap((entry) => entry?.value.notes ?? []).map((note) => `${note.mark}${note.text}`);
  const cumulative = data.accumulation === 'cumulative' ? [cumulativeSentence(indicator)] : [];
  const status = plan.data.status === 'draft' ? '（案）' : '';
  return {
    title: nameWithUnit(indicator),
    kicker: `${plan.city.name}　${plan.data.displayTitle}${status}`,
    desc: `${indicatorSentence(indicator)}${resultSentence(indicator)}`,
    notes: [`${indicatorSentence(indicator)}${resultSentence(indicator)}`, ...notes, ...cumulative],
    source: [`出典：${plan.city.name}「${plan.data.displayTitle}」${status}。協働アトラスが加工して作成しました（${today}時点、CC BY 4.0）。`, address],
  };
}

/** 印を指したときに読む文。絵だけが持ち出されても、年度と値と注が分かる。 */
const tip = ({ data }: IndicatorView): Tip => (role, { year, value }) => `${fullFiscalYear(year)}の${role}：${valueText(value, data.unit.printed)}${value.notes.map((note) => `（${note.mark}${note.text}）`).join('')}`;

const areaFor = (gutter: number): Plane => plane(MARGIN + gutter, PICTURE_WIDTH - MARGIN * 2 - gutter);

/** 指標の絵（1つのSVGファイル）。図は、ページと同じ数から、同じ置き方で描く。目標のない指標では、ことばだけの絵になる。 */
export function indicatorPicture(indicator: IndicatorView, origin: PictureOrigin): string {
  const { data, shape } = indicator;
  const [baseline, target] = [data.baseline, data.targets.at(-1)];
  const frame = (height: number, draw: (top: number) => string): string => pictureFrame(words(indicator, origin), { height, draw });
  if (shape === 'path') {
    const placed = targetPath(targetPathSeries(indicator, tip(indicator)), PLOT);
    return frame(placed.layout.height, (top) => targetPathPicture(placed, areaFor(placed.gutter), top));
  }
  if (!baseline || !target) return frame(0, () => '');
  if (shape === 'state') return frame(STATE_HEIGHT, (top) => statePicture(stateChangeSeries(indicator, { baseline, target }), MARGIN, top));
  const placed = twoPoint(twoPointSeries(indicator, { baseline, target }, tip(indicator)), PLOT);
  return frame(placed.layout.height, (top) => twoPointPicture(placed, areaFor(placed.gutter), top));
}
