/** 公開先に渡す見出し（_headers）と、ページの中の CSP。 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from './html-valid.ts';
import type { Finding, SiteCheck } from './rule.ts';

/** ページの中の CSP に、必ず要るもの。検索だけは、探す部品（wasm）を許す。 */
const POLICY = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", 'form-action '] as const;
const LOOSE = /'unsafe-inline'|'unsafe-eval'|\*|https?:|data:/u;

/** _headers に、必ず要るもの。 */
const HEADERS = ['Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'X-Frame-Options', 'Cross-Origin-Opener-Policy'] as const;

/** <meta> に書かれた CSP。 */
export function metaPolicy(html: string): string {
  const written = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/iu.exec(html)?.[1] ?? '';
  return written.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

function policyFindings(page: string, policy: string): Finding[] {
  const missing = POLICY.filter((part) => !policy.includes(part));
  const part = (name: string): string => new RegExp(`${name} ([^;]*)`, 'u').exec(policy)?.[1]?.trim() ?? "'none'";
  const narrow = ["'self'", "'none'"];
  const wide = !narrow.includes(part('form-action')) || (page === '/search/' ? part('script-src') !== "'self' 'wasm-unsafe-eval'" : !narrow.includes(part('script-src')));
  return [
    ...missing.map((name) => ({ rule: 'page-policy', page, what: `${name} がない` })),
    ...(wide || LOOSE.test(policy) ? [{ rule: 'page-policy', page, what: `ゆるい：${policy}` }] : []),
  ];
}

export const headers: SiteCheck = {
  id: 'headers',
  title: 'CSP と見出し',
  rules: { 'page-policy': 'どのページにも、何も許さないところから始まる CSP がある', 'host-headers': '_headers に、守りの見出しがそろっている' },
  async run(site) {
    const file = join(site.folder, '_headers');
    const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const absent = HEADERS.filter((name) => !new RegExp(`^\\s+${name}:`, 'imu').test(written));
    return [
      ...site.pages.flatMap((page) => policyFindings(page, metaPolicy(readFileSync(fileOf(site, page), 'utf8')))),
      ...absent.map((name) => ({ rule: 'host-headers', page: '/_headers', what: `${name} がない` })),
    ];
  },
};
