import { expect, test } from 'vitest';
import { fiscalBands } from './fiscal-scale.ts';
import { placeLane, stackLanes } from './lane.ts';
import { state, value } from './series.fixture.ts';

const unpublished = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => state(from + index, 'absent', '未公表'));

test('年度が少なければ、1年度に一つの箱を置く', () => {
  const lane = placeLane('実績', unpublished(2020, 5), fiscalBands(2020, 2024));
  expect(lane.boxes.map((box) => [box.x, box.width, box.center])).toEqual([
    [0.5, 19, 10],
    [20.5, 19, 30],
    [40.5, 19, 50],
    [60.5, 19, 70],
    [80.5, 19, 90],
  ]);
});

test('年度が多ければ、同じ状態の続きを一つの箱にする', () => {
  const cells = [...unpublished(2015, 3), value(2018, 4), ...unpublished(2019, 6)];
  const lane = placeLane('実績', cells, fiscalBands(2015, 2024));
  expect(lane.boxes.map((box) => [box.x, box.width, box.center])).toEqual([
    [0.5, 29, 15],
    [40.5, 59, 70],
  ]);
  expect(lane.values).toEqual([{ center: 35, label: '4件', shortLabel: '4', mark: null }]);
});

test('違う状態はとなり合ってもつながない', () => {
  const cells = [...unpublished(2015, 4), ...Array.from({ length: 4 }, (_, index) => state(2019 + index, 'dash', '—'))];
  expect(placeLane('実績', cells, fiscalBands(2015, 2022)).boxes.map((box) => box.lines)).toEqual([['未公表'], ['—']]);
});

test('二行の語がある段は高くなり、次の段はその下に来る', () => {
  const bands = fiscalBands(2020, 2020);
  const lanes = stackLanes([
    placeLane('目標', [state(2020, 'uncertain', '読取', '未確定')], bands),
    placeLane('実績', unpublished(2020, 1), bands),
  ]);
  expect(lanes.map((lane) => [lane.y, lane.height])).toEqual([
    [0, 48],
    [56, 31],
  ]);
});

test('尺の外の年度は置かない', () => {
  expect(placeLane('実績', unpublished(2030, 1), fiscalBands(2020, 2024)).boxes).toEqual([]);
});
