/** 暦日（YYYY-MM-DD）の日本語。2026-04-01 → 2026年4月1日。 */
export const japaneseDate = (iso: string): string => iso.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
