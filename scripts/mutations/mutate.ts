/** 0以上1未満の数を返す。種が同じなら、いつも同じ並び。 */
export type Random = () => number;

/** 種から作る乱数（mulberry32）。同じ誤りを、あとで作り直せるように。 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(items: readonly T[], random: Random): T | undefined => items[Math.floor(random() * items.length)];

/** 書き足される、いたずらな文字。 */
const PIECES = ['"', "'", '{', '}', '[', ']', ',', ':', '\\', '\n', '\t', '　', '７', '，', '：', '“', '令和6年度', '//', 'null', 'True', '-', '0', '1e999', '\u0000', '\uFEFF', '\u200B', '\uD800', '😀', '__proto__', 'http://a', '09012345678', '<script>'];

/** 差し替えられる値。 */
const VALUES: readonly unknown[] = [null, true, false, 0, -1, 1.5, 6, 2024, 1e21, '', ' ', '７，２１０', '6,000', '令和6年度', '2024', '../x', 'kind', 'number', 'a'.repeat(500), [], [[]], [null], {}, { kind: 'number' }, { kind: 'nai' }, { kind: 7 }, { constructor: 1 }];

/** 文字のどこかを、消す・足す・入れ替える・写す。 */
function scratched(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const size = 1 + Math.floor(random() ** 3 * 80);
  const how = random();
  if (how < 0.3) return text.slice(0, at) + text.slice(at + size);
  if (how < 0.7) return text.slice(0, at) + (pick(PIECES, random) ?? '') + text.slice(at);
  if (how < 0.85) return text.slice(0, at) + text.slice(at, at + size) + text.slice(at);
  return how < 0.95 ? text.slice(0, at) : text.slice(at);
}

type Holder = Record<string | number, unknown>;

/** まとまりと並びのすべて。 */
const holders = (value: unknown): Holder[] => (value !== null && typeof value === 'object' ? [value as Holder, ...Object.values(value).flatMap(holders)] : []);

/** 項目を1つ、消す・名を変える・値を替える・ほかの値と入れ替える。 */
function rearranged(text: string, random: Random): string {
  const data: unknown = JSON.parse(text);
  const holder = pick(holders(data), random);
  const key = holder && pick(Object.keys(holder), random);
  if (!holder || key === undefined) return text;
  const value = holder[key];
  const how = random();
  if (how < 0.25) Reflect.deleteProperty(holder, key);
  else if (how < 0.4) Object.assign(holder, { [`${key}s`]: value }) && Reflect.deleteProperty(holder, key);
  else if (how < 0.75) holder[key] = structuredClone(pick(VALUES, random));
  else if (how < 0.85) holder[key] = [value];
  else if (how < 0.95) holder[key] = structuredClone(pick(holders(data), random));
  else Object.assign(holder, { [String(pick(PIECES, random))]: value });
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** 正しいファイルの文字を、でたらめに1か所（ときに数か所）こわす。 */
export function mutated(text: string, random: Random): string {
  const isJson = text.startsWith('{');
  const broken = isJson && random() < 0.6 ? rearranged(text, random) : scratched(text, random);
  return random() < 0.2 ? scratched(broken, random) : broken;
}
