/** 2026-04-01 の形。作るのに手間がかかるので、1つだけ作る（ページごとに日付を聞く）。 */
const IN_TOKYO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

/** 「いま」はここだけ。BUILD_DATE（YYYY-MM-DD、日本時間）がなければ、日本時間の今日。 */
export function buildDate(): string {
  const given = process.env['BUILD_DATE'];
  if (given === undefined || given === '') return IN_TOKYO.format(new Date());
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(given)) throw new RangeError(`BUILD_DATE は 2026-04-01 の形で書いてください（いまの値：${given}）`);
  return given;
}
