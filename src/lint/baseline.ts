import type { IndicatorView } from '../model/index.ts';
import { valueText } from '../text/values.ts';
import type { LintNote } from './lint-note.ts';

const EFFECT = '基準から目標までにどれだけ変わるかは、計算できません。';

/** 基準が数でない理由を言う文。数や状態なら null。 */
function missingBaseline({ data: { baseline } }: IndicatorView): string | null {
  if (baseline === null) return '基準の値がありません。';
  const { value } = baseline;
  if (value.kind === 'number' || value.kind === 'state') return null;
  if (value.kind === 'blank') return '基準の欄は空いています。';
  if (value.kind === 'dash') return `基準の欄には「${value.printed}」と印刷されています。`;
  return `基準の値は「${valueText(value, null)}」です。`;
}

/** 基準の値がない、または数として読めない。 */
export function noBaseline(indicator: IndicatorView): LintNote[] {
  const reason = missingBaseline(indicator);
  return reason === null ? [] : [{ rule: 'noBaseline', sentence: `${reason}${EFFECT}` }];
}
