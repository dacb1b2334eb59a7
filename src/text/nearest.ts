/** 綴りの近さ（編集距離）。1文字の足し・消し・置き換えと、隣どうしの入れ替えを1と数える。 */
export function spellingDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row[j] = cell(a, b, { i, j, rows, row });
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

interface Spot { i: number; j: number; rows: readonly number[][]; row: readonly number[] }

function cell(a: string, b: string, { i, j, rows, row }: Spot): number {
  const above = rows[i - 1] ?? [];
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity;
  return Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same, swapped);
}

/** 打ち間違いとみなす遠さ：文字数の4割まで。これより遠い綴りは、別のことばとみなす。 */
const TYPO = 0.4;

/** いちばん近い綴り。打ち間違いとみなせるものがなければ undefined。大文字と小文字は区別しない。 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const from = written.slice(0, 80).toLowerCase();
  const ranked = candidates.map((name) => ({ name, distance: spellingDistance(from, name.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(Math.max(from.length, best.name.length) * TYPO)) ? best.name : undefined;
}
