/** 公開先の見出しの取り決め（_headers）を読み、住所ごとに、付く見出しを求める。Cloudflare Pages の読み方。 */

interface Block {
  pattern: RegExp;
  /** 「! 名」：先に付いた見出しを外す。 */
  removed: string[];
  added: [name: string, value: string][];
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('.*')}$`, 'u');

/** 「/道」の行から始まり、字下げした行に見出しが続く。# の行は、説明。 */
export function headerBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/u.test(line)) blocks.push({ pattern: patternOf(line.trim()), removed: [], added: [] });
    else if (line.trim().startsWith('!')) blocks.at(-1)?.removed.push(line.trim().slice(1).trim().toLowerCase());
    else blocks.at(-1)?.added.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return blocks;
}

/** その住所（土台を除く）に付く見出し。名は小文字。同じ名がいくつもあれば、「, 」でつなぐ。 */
export function headersFor(path: string, blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, removed, added } of blocks) {
    if (!pattern.test(path)) continue;
    for (const name of removed) found.delete(name);
    for (const [name, value] of added) found.set(name.toLowerCase(), [found.get(name.toLowerCase()), value].filter(Boolean).join(', '));
  }
  return found;
}

/** HTTPS の公開先だけに意味のある見出し。手元の http では、付けるとかえって開けなくなる。 */
const HTTPS_ONLY = 'strict-transport-security';

/** 手元の http で配るときの形。 */
export function overHttp(headers: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name !== HTTPS_ONLY).map(([name, value]) => [name, name === 'content-security-policy' ? value.replace(/;\s*upgrade-insecure-requests/u, '') : value]));
}
