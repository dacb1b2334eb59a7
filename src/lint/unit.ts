import type { IndicatorView } from '../model/index.ts';
import type { LintNote } from './lint-note.ts';

/** 指標の名に出てくる語と、その語から考えられる単位。 */
const EXPECTED: readonly (readonly [string, readonly string[]])[] = [
  ['件数', ['件']],
  ['人数', ['人', '名']],
  ['者数', ['人', '名', '者']],
  ['回数', ['回']],
  ['率', ['%', '％', '割']],
  ['割合', ['%', '％', '割']],
];

/** 名の終わりの語。（累計）などの括弧は除く。 */
const nameOf = ({ data }: IndicatorView): string => data.name.replace(/[（(][^）)]*[）)]/gu, '').trim();

/** 「回／年」「件/年」の、割る前の単位。 */
const baseUnit = (printed: string): string => printed.split(/[／/]/u)[0] ?? printed;

/** 指標の名の語と、印刷された単位が違う。 */
export function unitClash(indicator: IndicatorView): LintNote[] {
  const { printed } = indicator.data.unit;
  const [word, units] = EXPECTED.find(([each]) => nameOf(indicator).endsWith(each)) ?? [];
  if (printed === null || !word || units?.includes(baseUnit(printed))) return [];
  return [{ rule: 'unitClash', sentence: `指標の名は「${word}」ですが、単位は「${printed}」と印刷されています。何を1と数えるかは、資料に書かれていません。` }];
}

/** 単位の印刷がない。あるか、ないかの指標には、もともと単位がない。 */
export function noUnit({ data }: IndicatorView): LintNote[] {
  if (data.unit.printed !== null || data.accumulation === 'presence') return [];
  return [{ rule: 'noUnit', sentence: '単位が印刷されていません。何を1と数えるかは、資料に書かれていません。' }];
}
