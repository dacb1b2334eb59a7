import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectCounts, state, targetSeries, value } from './series.fixture.ts';
import { targetPath } from './target-path.ts';

const square = { height: 100 };
const place = (values: readonly (number | null)[]) => targetPath(targetSeries(values), square);

describe('線', () => {
  test('年度の帯の中央を結ぶ', () => {
    expect(place([10, 5, 2.5, 5, 0]).path).toBe('M10,0L30,50L50,75L70,50L90,100');
  });

  test('値のない年度で線が切れる', () => {
    expect(place([10, 5, null, 5, 0]).path).toBe('M10,0L30,50M70,50L90,100');
  });

  test('両どなりに値のない年度には点だけがあり、線はない', () => {
    const placed = place([null, 5, null]);
    expect(placed.path).toBe('');
    expect(placed.points.map(({ x, y }) => [x, y])).toEqual([[50, 0]]);
  });

  test('注つきの値は中抜きで、となりとの間が点線になる', () => {
    const placed = targetPath(projectCounts(), { height: 115 });
    expect(placed.dotted).toBe('M10,60L30,15');
    expect(placed.path).toBe('M30,15L50,10L70,5L90,0');
    expect(placed.points.map((point) => point.noted)).toEqual([true, false, false, false, false]);
  });

  test('途中の注つきの値は、前後とも点線になる', () => {
    const series = { ...targetSeries([]), targets: [value(2020, 4), value(2021, 2, '※'), value(2022, 4)] };
    expect(targetPath(series, square)).toMatchObject({ path: '', dotted: 'M16.667,0L50,50L83.333,0' });
  });

  test('年度が飛んだ目標は結ばない', () => {
    const series = { ...targetSeries([]), targets: [value(2020, 4), value(2022, 4)] };
    expect(targetPath(series, square).path).toBe('');
  });
});

describe('端の場合', () => {
  test('一点だけなら線はなく、その点が帯の中央に立つ', () => {
    const placed = place([7]);
    expect([placed.path, placed.points[0]?.x, placed.points[0]?.y, placed.points[0]?.word]).toEqual(['', 50, 0, '目標']);
  });

  test('数として置ける値がなければ、描く場所をなくして段だけにする', () => {
    const placed = place([null, null]);
    expect(placed).toMatchObject({ path: '', dotted: '', points: [], ticks: [], plotHeight: 0, unit: null });
    expect(placed.lanes.map((lane) => [lane.name, lane.boxes.map((box) => box.style)])).toEqual([['目標', ['uncertain', 'uncertain']]]);
  });

  test('目標が一つもなくても落ちない', () => {
    expect(place([])).toMatchObject({ path: '', points: [], lanes: [], scale: { bands: [], labels: [] } });
  });

  test('すべて等しい値は、上端の水平な線になる', () => {
    expect(place([3, 3, 3]).path).toBe('M16.667,0L50,0L83.333,0');
  });

  test('すべて零なら、零の線の上に置く', () => {
    const placed = place([0, 0]);
    expect(placed.path).toBe('M25,100L75,100');
    expect(placed.ticks).toEqual([{ value: 0, label: '0', y: 100 }]);
  });

  test('とても大きな値でも枠に収まり、目盛り欄が広がる', () => {
    const placed = place([1e12, 5e11]);
    expect([placed.path, placed.gutter]).toEqual(['M25,0L75,50', 104]);
  });

  test('負の値があれば、零の線が上がる', () => {
    expect(place([10, -10]).path).toBe('M25,0L75,100');
    expect(place([10, -10]).ticks).toContainEqual({ value: 0, label: '0', y: 50 });
  });
});

describe('基準と実績', () => {
  test('基準は目標と結ばず、基準の年度から尺が始まる', () => {
    const placed = targetPath(targetSeries([5, 10], { baseline: value(2018, 5) }), square);
    expect(placed.scale.bands.map((band) => band.year)).toEqual([2018, 2019, 2020, 2021]);
    expect([placed.path, placed.baseline?.x, placed.baseline?.word]).toEqual(['M62.5,50L87.5,0', 12.5, '基準']);
  });

  test('実績は点として置き、まだない年度は段の箱になる', () => {
    const actuals = [value(2020, 5), state(2021, 'absent', '未公表')];
    const placed = targetPath(targetSeries([10, 10], { actuals }), square);
    expect(placed.actuals).toEqual([{ x: 25, y: 50 }]);
    expect(placed.lanes[0]?.values.map((each) => each.label)).toEqual(['5件']);
    expect(placed.lanes[0]?.boxes.map((box) => [box.x, box.width, box.lines])).toEqual([[50.5, 49, ['未公表']]]);
  });

  test('実績の印がすぐ下にあれば、値の文字は上に置く', () => {
    const frame = { height: 200 };
    const alone = targetPath(targetSeries([100, 200]), frame).points[0]?.label;
    const crowded = targetPath(targetSeries([100, 200], { actuals: [value(2020, 90)] }), frame).points[0]?.label;
    expect([alone?.y, crowded?.y]).toEqual([128, 86]);
  });
});

test('どんな系列でも、点は枠の中に年度の順に並ぶ', () => {
  const values = fc.array(fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e12 })), { maxLength: 40 });
  fc.assert(
    fc.property(values, (list) => {
      const { points, plotHeight } = place(list);
      const xs = points.map((point) => point.x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
      expect(xs.every((x) => x >= 0 && x <= 100)).toBe(true);
      expect(points.every((point) => point.y >= 0 && point.y <= plotHeight)).toBe(true);
      expect(points).toHaveLength(list.filter((each) => each !== null).length);
    }),
  );
});
