/** 2026-04-01 の形。作るのに手間がかかるので、1つだけ作る。 */
const IN_TOKYO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' });

const HOUR = 3_600_000;
let known = { hour: -1, date: '' };

/** 日本時間の今日。ページごとに聞くので、UTC の1時間は覚えておく（日本時間は UTC からちょうど9時間なので、その間に日付は変わらない）。 */
function today(): string {
  const hour = Math.floor(Date.now() / HOUR);
  if (known.hour !== hour) known = { hour, date: IN_TOKYO.format(hour * HOUR) };
  return known.date;
}

/** 「いま」はここだけ。BUILD_DATE（YYYY-MM-DD、日本時間）がなければ、日本時間の今日。 */
export function buildDate(): string {
  const given = process.env['BUILD_DATE'];
  if (given === undefined || given === '') return today();
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(given)) throw new RangeError(`BUILD_DATE は 2026-04-01 の形で書いてください（いまの値：${given}）`);
  return given;
}
