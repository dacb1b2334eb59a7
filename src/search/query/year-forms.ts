import { numberOf } from './kanji-number.ts';

/** 年のいろいろな書き方。暦の年と年度の両方に使うので、年の数だけを読み替える。 */

interface Era {
  name: string;
  letter: string;
  /** 元年の西暦。 */
  first: number;
  /** その元号で書かれうる、いちばん後の年の数。平成32年度のように、改元の前に書かれた先の年も読む。 */
  longest: number;
}

const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', first: 2019, longest: 40 },
  { name: '平成', letter: 'H', first: 1989, longest: 40 },
  { name: '昭和', letter: 'S', first: 1926, longest: 64 },
];

const COUNT = '[0-9〇一二三四五六七八九十]{1,4}';
const PRINTED = new RegExp(`^(?:(?<era>令和|平成|昭和|[RHSrhs])(?<count>元|${COUNT})|(?<western>[12][0-9]{3}))(?<suffix>年度|年)?$`, 'u');

function westernOf(groups: Record<string, string | undefined>): number | undefined {
  if (groups['western']) return Number(groups['western']);
  const era = ERAS.find((known) => known.name === groups['era'] || known.letter === groups['era']?.toUpperCase());
  const count = groups['count'] === '元' ? 1 : numberOf(groups['count'] ?? '');
  return era && count !== undefined && count >= 1 && count <= era.longest ? era.first + count - 1 : undefined;
}

/** ある西暦の年を、元号で書く形。同じ年が2つの元号で書かれることがある（平成31＝令和元）。 */
function eraForms(year: number, suffix: string): string[] {
  return ERAS.filter((era) => year >= era.first && year < era.first + era.longest).flatMap((era) => {
    const count = year - era.first + 1;
    const names = count === 1 ? [`${era.name}元${suffix}`, `${era.name}1${suffix}`] : [`${era.name}${count}${suffix}`];
    return [...names, `${era.letter}${count}${suffix}`];
  });
}

/** 年のほかの書き方。 */
export interface YearForms {
  /** 同じことを言う形。 */
  same: string[];
  /** 年だけの略した形（R6）。年度とも暦の年とも読めるので、近いことばとして扱う。 */
  loose: string[];
}

/**
 * 年のことばの、ほかの書き方。令和6年度 → R6年度・2024年度。R6 → 令和6年・2024年。
 * 「年度」のない形は「年度」のある形に含まれるので、短い形だけを返す。年でなければ空。
 */
export function yearForms(text: string): YearForms {
  const groups = PRINTED.exec(text)?.groups;
  const year = groups && westernOf(groups);
  if (!groups || year === undefined) return { same: [], loose: [] };
  const suffix = groups['suffix'] ?? '年';
  const bare = groups['suffix'] ? [] : [String(year), ...eraForms(year, '')];
  const letters = groups['suffix'] ? eraForms(year, '').filter((form) => /^[A-Z]/u.test(form)) : [];
  return { same: [...new Set([...bare, ...eraForms(year, suffix), `${year}${suffix}`])].filter((form) => form !== text), loose: letters };
}

/** 漢数字で書いた年を、算用数字に直した形。平成二十三年度 → 平成23年度。直すところがなければ undefined。 */
export function plainYear(text: string): string | undefined {
  const groups = PRINTED.exec(text)?.groups;
  const count = numberOf(groups?.['count'] ?? '');
  if (!groups || count === undefined || westernOf(groups) === undefined) return undefined;
  const plain = `${groups['era']}${count}${groups['suffix'] ?? ''}`;
  return plain === text ? undefined : plain;
}

/** 年度の見せ方：2024 → 令和6年度（2024年度）、短くは R6。 */
export function yearLabel(year: number): { long: string; short: string } {
  const era = ERAS.find((known) => year >= known.first);
  const count = year - (era?.first ?? 0) + 1;
  if (!era) return { long: `${year}年度`, short: String(year) };
  return { long: `${era.name}${count === 1 ? '元' : count}年度（${year}年度）`, short: `${era.letter}${count}` };
}
