/** 市の選び方。ここがただ1か所。CITIES は内容そのものを、SHARD はこのたび作るページを選ぶ。 */
const wanted = new Set((process.env['CITIES'] ?? '').split(',').map((code) => code.trim()).filter(Boolean));

/** CITIES=032093,082171 のとき、そのフォルダの市を読むか。市のものでない（空の）フォルダは、いつも読む。 */
export const selectedCity = (folder: string): boolean => folder === '' || wanted.size === 0 || wanted.has(folder.slice(0, 6));

/** このたび作るページ。 */
export interface Division {
  /** 全国のページ（一覧、比べる、データなど）を作るか。 */
  nation: boolean;
  /** その市と都道府県のページを作るか。 */
  city: (code: string) => boolean;
}

interface Shard {
  part: number;
  of: number;
}

/**
 * SHARD=2/5 を読む。0/5 は全国のページだけ。なければ undefined（すべて）。
 * @throws RangeError 形が違うとき。
 */
export function shardIn(text: string): Shard | undefined {
  if (text === '') return undefined;
  const match = /^(\d{1,3})\/([1-9]\d{0,2})$/u.exec(text);
  const shard = { part: Number(match?.[1]), of: Number(match?.[2]) };
  if (!match || shard.part > shard.of) throw new RangeError(`SHARD は 1/5 から 5/5、全国のページは 0/5 の形で書いてください（いまの値：${text}）`);
  return shard;
}

const areaOf = (code: string): string => code.slice(0, 2);

/** 都道府県を分けずに、市の数がなるべく等しくなるように割り振る。大きい県から、いちばん空いた組へ。 */
export function sharedAreas(codes: readonly string[], of: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const code of codes) sizes.set(areaOf(code), (sizes.get(areaOf(code)) ?? 0) + 1);
  const loads = Array.from({ length: of }, () => 0);
  const order = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  return new Map(
    order.map(([area, size]) => {
      const part = loads.indexOf(Math.min(...loads));
      loads[part] = (loads[part] ?? 0) + size;
      return [area, part + 1];
    }),
  );
}

/**
 * codes（全国の市のコード）のうち、このたび作る分。SHARD と、そのうちの一部の市だけを作るときの CHANGED で決まる。
 * 全国のページは、組に分けなければ作り、分ければ 0 の組だけが作る。NATION=1 なら作り、0 なら作らない。
 */
export function division(codes: readonly string[], { SHARD = '', CHANGED = '', NATION = '' }: Readonly<Record<string, string | undefined>> = process.env): Division {
  const shard = shardIn(SHARD);
  const changed = new Set(CHANGED.split(',').filter(Boolean));
  const isChanged = (code: string): boolean => changed.size === 0 || changed.has(code);
  const nation = NATION === '' ? !shard || shard.part === 0 : NATION === '1';
  if (!shard) return { nation, city: isChanged };
  if (shard.part === 0) return { nation, city: () => false };
  const areas = sharedAreas(codes, shard.of);
  return { nation, city: (code) => areas.get(areaOf(code)) === shard.part && isChanged(code) };
}
