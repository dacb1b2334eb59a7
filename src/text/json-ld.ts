/** schema.org の構造化データ。</script> などが文書を壊さないように逃がす。 */
export function jsonLd(item: Record<string, unknown>): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify({ '@context': 'https://schema.org', ...item }).replace(/[<>&\u2028\u2029]/gu, (character) => escapes[character] ?? character);
}
