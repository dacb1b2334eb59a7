/** 見つけた、内容に書けないもの。at は文字の位置。 */
export interface Finding {
  at: number;
  found: string;
  problem: string;
  remedy: string;
}

interface Rule {
  pattern: RegExp;
  problem: string;
  remedy: string;
  /** 公の窓口の連絡先の欄になら書けるか。 */
  contactMay?: boolean;
  /** これのない文字には、当てはまらない。長い文字でも速く済ませるため。 */
  needs?: RegExp;
  /** 形だけでは決まらないときの、もう一段の確かめ。 */
  only?: (found: string) => boolean;
}

const digits = (text: string): string => text.replaceAll(/\D/gu, '');
const CONTACT_ONLY = '消してください。市の窓口の連絡先は、支援制度の current.contact（公の窓口の連絡先）にだけ書けます';
const ERASE = '消してください。個人の情報は載せられません';
const REVOKE = '消して、その合言葉を使えないようにしてください（一度書いたものは、履歴に残ります）';
const DATE = String.raw`(?:\d{4}[年/.\-]|(?:明治|大正|昭和|平成|令和)(?:\d{1,2}|元)年|[MTSHR]\d{1,2}[./])\s*\d{1,2}[月/.\-]\s*\d{1,2}日?`;

/** 個人の情報と合言葉の形。全角は半角にそろえてから当てはめる。 */
const RULES: readonly Rule[] = [
  { pattern: /(?<![\w.-])(?:\+81[-\s.]?\d{1,4}[-\s.(]{1,2}|\(0\d{1,4}\)[-\s.]?|0\d{1,4}[-\s.(]{1,2})\d{1,4}[-\s.)]{1,2}\d{3,4}(?![\w-])/gu, problem: '電話番号があります', remedy: CONTACT_ONLY, contactMay: true, only: (found) => digits(found.replace('+81', '0')).length >= 10 && digits(found.replace('+81', '0')).length <= 11 },
  { pattern: /(?<![\w.-])0(?:[5789]0\d{8}|120\d{6}|[1-9]\d{8})(?![\w.-])/gu, problem: '電話番号があります', remedy: CONTACT_ONLY, contactMay: true },
  { pattern: /(?:電話|TEL|Tel|FAX|Fax|ファクス|ファックス|内線)(?:番号)?[:\s(]{0,3}\d{2,4}(?:-\d{2,4})?(?![\d年月日人件回番校本])/gu, problem: '電話番号があります', remedy: CONTACT_ONLY, contactMay: true },
  { pattern: /(?<![\w.+-])[\w.+-]+(?:@|\[at\]|\(at\)|\s?★\s?)[\w-]+(?:\.[\w-]+)+/giu, problem: 'メールアドレスがあります', remedy: CONTACT_ONLY, contactMay: true, needs: /[@★]|[[(]at[\])]/iu },
  { pattern: new RegExp(`(?:生年月日|誕生日)[^。]{0,6}${DATE}|${DATE}\\s*(?:生まれ|生(?![徒活産業涯態誕命存育協]))`, 'gu'), problem: '生年月日があります', remedy: ERASE },
  { pattern: /(?:マイナンバー|個人番号)\D{0,6}\d{4}[-\s]?\d{4}[-\s]?\d{4}/gu, problem: '個人番号があります', remedy: ERASE },
  { pattern: /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{15,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|xox[abposr]-[\w-]{10,}|sk-[\w-]{20,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,})/gu, problem: '合言葉（トークン）があります', remedy: REVOKE },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/gu, problem: '秘密の鍵があります', remedy: REVOKE },
  { pattern: /(?:パスワード|暗証番号|password|passwd)\s?[:=]\s?[!-~]{4,}/giu, problem: 'パスワードがあります', remedy: REVOKE },
];

/** 全角の数字・記号と、いろいろな横線を半角にそろえる。1文字ずつなので、位置は変わらない。 */
const folded = (text: string): string => text.replaceAll(/[\uFF01-\uFF5E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replaceAll(/[‐‑‒–—―−]|(?<=[\d０-９])ー/gu, '-').replaceAll('\u3000', ' ');

/** 文字の中の個人の情報と合言葉。公の窓口の連絡先の欄（contact）なら、電話とメールは許す。 */
export function personalData(text: string, contact = false): Finding[] {
  if (!/[\d０-９@＠★]|KEY|at\b|パスワード|password/iu.test(text)) return [];
  const plain = folded(text);
  const found = RULES.filter(({ contactMay, needs }) => !(contact && contactMay) && (needs?.test(plain) ?? true)).flatMap(({ pattern, problem, remedy, only }) =>
    [...plain.matchAll(pattern)].filter(([match]) => only?.(match) ?? true).map((match): Finding => ({ at: match.index, found: text.slice(match.index, match.index + match[0].length), problem, remedy })),
  );
  return withoutOverlap(found);
}

/** 重なって見つかったものを1つにする（先に見つけた規則を残す）。 */
function withoutOverlap(found: readonly Finding[]): Finding[] {
  return found.filter((here, index) => !found.slice(0, index).some((before) => here.at < before.at + before.found.length && before.at < here.at + here.found.length));
}
