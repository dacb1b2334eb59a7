import type { Problem } from './problem.ts';

/** 1ファイルの上限（バイト）。いちばん大きい計画でも180KBほどなので、余裕を見て決めた。 */
export const MAX_BYTES = 512 * 1024;

const SAVE_AS_UTF8 = '「名前を付けて保存」で文字コード「UTF-8」（BOMなし）を選び、保存し直してください';

type Refused = Pick<Problem, 'problem' | 'remedy'>;

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** UTF-16 の印があるか、英数字の間に空の文字が入っているか。 */
const looksUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.subarray(0, 1000).includes(0);

/** 読めない文字コードの、見当をつけた名。 */
function otherEncoding(bytes: Uint8Array): string {
  if (looksUtf16(bytes)) return '（UTF-16 のようです）';
  if (decodes(bytes, 'shift_jis')) return '（Shift_JIS のようです）';
  return decodes(bytes, 'euc-jp') ? '（EUC-JP のようです）' : '';
}

/** 大きさの断り。開く前に、大きさだけで決める。 */
export const tooBig = (bytes: number): Refused | undefined =>
  bytes > MAX_BYTES ? { problem: `大きすぎます（${bytes.toLocaleString('ja-JP')}バイト）`, remedy: `${MAX_BYTES / 1024}KB までにしてください。画像や PDF は、内容のファイルに入れられません` } : undefined;

/** バイト列を UTF-8 の文字にする。読めなければ、断りのことば。 */
export function decodeText(bytes: Uint8Array): { text: string } | Refused {
  const size = tooBig(bytes.length);
  if (size) return size;
  if (looksUtf16(bytes) || !decodes(bytes, 'utf-8')) return { problem: `文字コードが UTF-8 ではありません${otherEncoding(bytes)}`, remedy: SAVE_AS_UTF8 };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) return { problem: '先頭に BOM（目に見えない印）がついています', remedy: SAVE_AS_UTF8 };
  if (text.trim() === '') return { problem: '中身が空です', remedy: '消してしまった内容を戻すか、ファイルごと消してください' };
  return { text };
}
