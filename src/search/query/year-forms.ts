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

/**
 * 年のことばの、ほかの書き方。令和6年度 → R6年度・2024年度。R6 → 令和6年・2024年。
 * 「年度」のない形は「年度」のある形に含まれるので、短い形だけを返す。年でなければ空。
 */
export function yearForms(text: string): string[] {
  const groups = PRINTED.exec(text)?.groups;
  const year = groups && westernOf(groups);
  if (!groups || year === undefined) return [];
  const suffix = groups['suffix'] ?? '年';
  const bare = groups['suffix'] ? [] : [String(year), ...eraForms(year, '')];
  const letters = suffix === '年度' ? eraForms(year, '').filter((form) => /^[A-Z]/u.test(form)) : [];
  return [...new Set([...letters, ...bare, ...eraForms(year, suffix), `${year}${suffix}`])].filter((form) => form !== text);
}

/** 年度の見せ方：2024 → 令和6年度（2024年度）、短くは R6。 */
export function yearLabel(year: number): { long: string; short: string } {
  const era = ERAS.find((known) => year >= known.first);
  const count = year - (era?.first ?? 0) + 1;
  if (!era) return { long: `${year}年度`, short: String(year) };
  return { long: `${era.name}${count === 1 ? '元' : count}年度（${year}年度）`, short: `${era.letter}${count}` };
}
