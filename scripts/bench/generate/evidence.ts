import type { Evidence, Label, Statement } from '../../../src/schema/index.ts';
import type { Random } from './random.ts';
import { ACTORS, GOALS, PEOPLE, PLACES, REASONS, THEMES, TOOLS, VERBS, WAYS } from './words.ts';

/** 1つの団体の内容を作るときに持ち歩くもの。 */
export interface Maker {
  random: Random;
  document: string;
  lines: number;
  years: { from: number; to: number };
}

/** 出典を1つか2つ。引用は短い語句、場所は章と表。 */
export function evidence({ random, document, lines }: Maker, quote: string, count = 1): Evidence[] {
  return Array.from({ length: count }, (_, n) => ({
    document,
    line: random.int(1, lines),
    quote: (n === 0 ? quote : `${quote}（列の見出し）`).slice(0, 60),
    place: `第${random.int(1, 6)}章 ${random.int(1, 9)} ${random.pick(THEMES)}の表 ${random.pick(['事業名', '取組内容', '担当課', '目的', '現状'])}`,
  }));
}

/** 事業や制度の名。 */
export const title = (random: Random): string => `${random.pick(THEMES)}${random.pick(TOOLS)}${random.chance(0.5) ? `の${random.pick(VERBS)}` : '制度'}`;

const SENTENCES: readonly ((random: Random) => string)[] = [
  (random) => `${random.pick(PEOPLE)}と市が、${random.pick(WAYS)}、${random.pick(THEMES)}を進めます。`,
  (random) => `${random.pick(REASONS)}ため、${random.pick(THEMES)}の${random.pick(TOOLS)}を見直します。`,
  (random) => `${random.pick(PLACES)}で、${random.pick(PEOPLE)}に${random.pick(TOOLS)}を案内します。`,
  (random) => `${random.pick(GOALS)}をめざして、${random.pick(PEOPLE)}の活動を支えます。`,
  (random) => `${random.pick(TOOLS)}の使い方を、${random.pick(PEOPLE)}と${random.pick(ACTORS)}がいっしょに考えます。`,
];

/** 要約の文。です・ます、60字まで。 */
export const sentence = (random: Random): string => random.pick(SENTENCES)(random);

export const statement = (maker: Maker): Statement => ({ text: sentence(maker.random), corrections: [], evidence: evidence(maker, maker.random.pick(TOOLS), maker.random.chance(0.2) ? 2 : 1) });

export const statements = (maker: Maker, from: number, to: number): Statement[] => Array.from({ length: maker.random.int(from, to) }, () => statement(maker));

export const label = (maker: Maker, text: string): Label => ({ text, corrections: [], evidence: evidence(maker, text) });

/** 体言止めの項目。 */
export const labels = (maker: Maker, from: number, to: number): Label[] => Array.from({ length: maker.random.int(from, to) }, () => label(maker, title(maker.random)));
