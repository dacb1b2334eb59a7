/** 年度（4月1日から翌年3月31日）。始まりの西暦の整数で表す。令和6年度 = 2024。 */
export type FiscalYear = number;

/** 元号：名・略字・元年の西暦。年度では改元の年を新元号の元年度とみなす。 */
const ERAS = [
  { name: '令和', letter: 'R', first: 2019 },
  { name: '平成', letter: 'H', first: 1989 },
  { name: '昭和', letter: 'S', first: 1926 },
] as const;

type Era = (typeof ERAS)[number];

const PRINTED = /^(令和|平成|昭和|[RHS])\s*(元|\d{1,3})\s*(?:年度|年)?$/u;
const WESTERN = /^(\d{4})\s*年度?$/u;

const eraOf = (year: FiscalYear): Era | undefined => ERAS.find((era) => year >= era.first);
const eraNamed = (text: string): Era | undefined => ERAS.find((era) => era.name === text || era.letter === text);

/**
 * 印刷された年度を西暦の年度へ読む。平成32年度は2020、令和元年度と平成31年度は2019。
 * 「6年度」のように元号のない年は、文脈の元号名を渡したときだけ読む。
 * @throws RangeError 元号がない、または年度として読めないとき。
 */
export function parseFiscalYear(printed: string, contextEra?: '令和' | '平成' | '昭和'): FiscalYear {
  const text = printed.normalize('NFKC').trim();
  const western = WESTERN.exec(text);
  if (western?.[1]) return Number(western[1]);
  const bare = /^\d{1,2}\s*年度?$/u.test(text);
  if (bare && !contextEra) throw new RangeError(`「${printed}」には元号がありません。令和・平成などを補ってください`);
  const match = PRINTED.exec(bare ? `${contextEra}${text}` : text);
  const era = match?.[1] ? eraNamed(match[1]) : undefined;
  if (!match?.[2] || !era) throw new RangeError(`「${printed}」は年度として読めません（例：令和6年度）`);
  const count = match[2] === '元' ? 1 : Number(match[2]);
  if (count < 1) throw new RangeError(`「${printed}」は年度として読めません（元年より前です）`);
  return era.first + count - 1;
}

/** 和暦の年度。2024 → 令和6年度、2019 → 令和元年度。1926年より前は西暦で書く。 */
export function eraFiscalYear(year: FiscalYear): string {
  const era = eraOf(year);
  if (!era) return `${year}年度`;
  const count = year - era.first + 1;
  return `${era.name}${count === 1 ? '元' : count}年度`;
}

/** 読者に見せる年度。2024 → 令和6年度（2024年度）。 */
export const fullFiscalYear = (year: FiscalYear): string => `${eraFiscalYear(year)}（${year}年度）`;

/** 軸に置く短い年度。2024 → R6。 */
export function shortFiscalYear(year: FiscalYear): string {
  const era = eraOf(year);
  return era ? `${era.letter}${year - era.first + 1}` : String(year);
}

/** その日（YYYY-MM-DD、日本時間の暦日）が属する年度。2026-03-31 → 2025。 */
export function fiscalYearOf(isoDate: string): FiscalYear {
  const [year, month] = isoDate.split('-').map(Number);
  if (!year || !month) throw new RangeError(`「${isoDate}」は日付として読めません（例：2026-04-01）`);
  return month >= 4 ? year : year - 1;
}
