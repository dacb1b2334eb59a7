/** 割合を言うときの、なじみのある分数（分子、分母）。 */
const FRACTIONS = [[1, 10], [1, 5], [1, 4], [1, 3], [2, 5], [1, 2], [3, 5], [2, 3], [3, 4], [4, 5], [9, 10]] as const;
/** これより小さい、または大きい割合は、分数では言わない。 */
const EDGE = 0.05;

/** 割合を、%と、いちばん近い分数のことばで言う。例：73%（およそ4分の3） */
export function shareInWords(part: number, whole: number): string {
  const share = part / whole;
  const percent = `${Math.round(share * 100)}%`;
  if (share < EDGE || share > 1 - EDGE) return percent;
  const [over, under] = FRACTIONS.reduce((best, each) => (Math.abs(each[0] / each[1] - share) < Math.abs(best[0] / best[1] - share) ? each : best));
  return `${percent}（およそ${under}分の${over}）`;
}
