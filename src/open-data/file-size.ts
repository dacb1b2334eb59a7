/** UTF-8 で書いたときのバイト数。 */
export const byteLength = (text: string): number => Buffer.byteLength(text);

/** 読者に見せる大きさ。1024 バイトからは KB、小数1桁（10KB からは整数）。 */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes}バイト`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 10) return `${kilobytes.toFixed(1)}KB`;
  return kilobytes < 1024 ? `${Math.round(kilobytes)}KB` : `${(kilobytes / 1024).toFixed(1)}MB`;
}
