import { type Band } from './fiscal-scale.ts';
import { round } from './percent.ts';

/** 数として置けない値。lines は箱の中の語で、狭い帯に入るように行に分けてある。 */
export type StateCell = {
  kind: 'state';
  year: number;
  style: 'absent' | 'uncertain' | 'dash' | 'blank';
  lines: readonly string[];
  tip?: string | undefined;
};

/** 数として置ける値。label は単位つき（55件）、shortLabel は数だけ（55）、mark は注の印（※）、tip は指したときに読む文。 */
export type ValueCell = {
  kind: 'value';
  year: number;
  value: number;
  label: string;
  shortLabel: string;
  mark: string | null;
  tip?: string | undefined;
};

export type Cell = StateCell | ValueCell;

export type LaneBox = { x: number; width: number; center: number; style: StateCell['style']; lines: readonly string[]; tip?: string | undefined };
export type LaneValue = { center: number; label: string; shortLabel: string; mark: string | null; tip?: string | undefined };
/** 年度軸の下の一段。dots は値の上に四角を描くか（計算値の段では描かない）。y は最初の段の上端からの位置、lineHeight は箱の中の行送り（いずれもpx）。 */
export type PlacedLane = { name: string; dots: boolean; y: number; height: number; boxes: LaneBox[]; values: LaneValue[] };

/** これより年度が多いと、狭い図で一年度ずつの箱に語が入らない。同じ状態の続きを一つの箱にする。 */
const MAX_SEPARATE = 6;
export const LANE_LINE = 17;
const LANE_PADDING = 14;
const LANE_GAP = 8;
/** となりの箱と線が重ならないための、左右の余白（百分率）。 */
const INSET = 0.5;

const sameBox = (a: LaneBox | undefined, b: LaneBox): a is LaneBox =>
  a !== undefined && a.style === b.style && a.lines.join() === b.lines.join() && Math.abs(a.x + a.width - b.x) < 0.01;

/** となり合う同じ箱をつなぐ。 */
function joined(boxes: readonly LaneBox[]): LaneBox[] {
  const result: LaneBox[] = [];
  for (const box of boxes) {
    const last = result.at(-1);
    if (!sameBox(last, box)) result.push({ ...box });
    else {
      last.width = round(box.x + box.width - last.x);
      last.center = round(last.x + last.width / 2);
      last.tip = [last.tip, box.tip].filter(Boolean).join('\n') || undefined;
    }
  }
  return result;
}

const bandOf = (bands: readonly Band[], year: number): Band | undefined => bands.find((band) => band.year === year);

const inset = (box: LaneBox): LaneBox => ({ ...box, x: round(box.x + INSET), width: round(box.width - INSET * 2) });

/** 値のある年度には値を、ない年度には状態の語を入れた箱を置く。 */
export function placeLane(name: string, cells: readonly Cell[], bands: readonly Band[], dots = true): Omit<PlacedLane, 'y'> {
  const boxes: LaneBox[] = [];
  const values: LaneValue[] = [];
  for (const cell of cells) {
    const band = bandOf(bands, cell.year);
    if (!band) continue;
    const { x, width, center } = band;
    if (cell.kind === 'state') boxes.push({ x, width, center, style: cell.style, lines: cell.lines, tip: cell.tip });
    else values.push({ center, label: cell.label, shortLabel: cell.shortLabel, mark: cell.mark, tip: cell.tip });
  }
  const lines = Math.max(1, ...boxes.map((box) => box.lines.length));
  const merged = (bands.length > MAX_SEPARATE ? joined(boxes) : boxes).map(inset);
  return { name, dots, height: lines * LANE_LINE + LANE_PADDING, boxes: merged, values };
}

/** 段を上から順に重ね、それぞれの上端を決める。 */
export function stackLanes(lanes: readonly Omit<PlacedLane, 'y'>[]): PlacedLane[] {
  let y = 0;
  return lanes.map((lane) => {
    const placed = { ...lane, y };
    y += lane.height + LANE_GAP;
    return placed;
  });
}
