import { expect, test } from 'vitest';
import { placeLane, stackLanes } from './lane.ts';
import { stackLayout } from './layout.ts';

test('値が上端にあれば、その上に語と値と単位の場所を取る', () => {
  expect(stackLayout({ height: 180, tops: [0, 90] }, [])).toEqual({ plotY: 68, axisY: 248, lanesY: 310, height: 300 });
});

test('値が低ければ、上の余白は単位の分だけになる', () => {
  expect(stackLayout({ height: 180, tops: [100] }, []).plotY).toBe(30);
});

test('描く場所がなければ、年度尺から始まり、段の下で終わる', () => {
  const lanes = stackLanes([placeLane('実績', [], [])]);
  expect(stackLayout({ height: 0, tops: [] }, lanes)).toEqual({ plotY: 2, axisY: 2, lanesY: 64, height: 97 });
});
