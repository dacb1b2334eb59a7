/** 試験結果のことば。 */
export const RESULT_WORD = { pass: '適合', fail: '不適合', notRun: '未実施', notApplicable: '該当なし' } as const;

export const CHECK_WORD = { pass: '合格', fail: '不合格', notRun: '未実施' } as const;

export const CONFORMANCE_WORD = { full: '準拠', partial: '一部準拠', untested: '未試験' } as const;

/** 日本語の日付。2026-11-21 → 2026年11月21日 */
export function japaneseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
