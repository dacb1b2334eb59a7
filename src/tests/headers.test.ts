/** 守りの見出しが、配るとおりに、どの住所にも付くか。 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metaPolicy } from '../../scripts/audit/headers.ts';
import { headerBlocks, headersFor } from '../../scripts/served-headers.ts';
import { serveSite, type Serving } from '../../scripts/serve.ts';
import { DIST, filesIn } from './built-site.ts';

const blocks = headerBlocks(readFileSync(join(DIST, '_headers'), 'utf8'));
/** 配られる住所。index.html は、フォルダの住所。 */
const paths = filesIn(DIST).filter((file) => file !== '_headers').map((file) => `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/u, '')}`);
const embed = (path: string): boolean => path.startsWith('/embed/');
const wrongIn = (test: (headers: Map<string, string>, path: string) => boolean): string[] => paths.filter((path) => !test(headersFor(path, blocks), path)).slice(0, 5);
const directives = (policy: string): Map<string, string> => new Map(policy.split(';').map((part) => part.trim()).map((part) => [part.split(' ', 1)[0] ?? '', part.slice(part.indexOf(' ') + 1)]));

describe('どの住所にも', () => {
  test('住所がある', () => expect(paths.length).toBeGreaterThan(100));
  test('CSP が1つだけ付き、何も許さないところから始まり、よそも直書きも許さない', () => {
    expect(wrongIn((headers) => /^default-src 'none';(?!.*, default-src)(?!.*'unsafe-(?:inline|eval)')(?!.*(?:https?:|data:))/u.test(headers.get('content-security-policy') ?? ''))).toEqual([]);
  });
  test('検索のほかは、wasm を許さない', () => {
    expect(wrongIn((headers, path) => (headers.get('content-security-policy') ?? '').includes('wasm-unsafe-eval') === path.startsWith('/search/'))).toEqual([]);
  });
  test('よそのページに入れられるのは、埋め込みだけ', () => {
    expect(wrongIn((headers, path) => directives(headers.get('content-security-policy') ?? '').get('frame-ancestors') === (embed(path) ? '*' : "'none'") && headers.has('x-frame-options') === !embed(path))).toEqual([]);
  });
  test.each([['strict-transport-security', /max-age=\d{8}/u], ['x-content-type-options', /^nosniff$/u], ['referrer-policy', /^same-origin$/u], ['permissions-policy', /camera=\(\).*geolocation=\(\)/u], ['cross-origin-opener-policy', /^same-origin$/u], ['cross-origin-resource-policy', /^(?:same-origin|cross-origin)$/u]])('%s が付く', (name, shape) => {
    expect(wrongIn((headers) => shape.test(headers.get(name) ?? ''))).toEqual([]);
  });
  test('見出しの CSP は、ページの中の CSP より、読み込みをゆるめない', () => {
    const LOADS = ['default-src', 'script-src', 'style-src', 'img-src', 'connect-src', 'base-uri'];
    const looser = paths.filter((path) => path.endsWith('/')).filter((path) => {
      const page = directives(metaPolicy(readFileSync(join(DIST, path, 'index.html'), 'utf8')));
      const host = directives(headersFor(path, blocks).get('content-security-policy') ?? '');
      return LOADS.some((name) => page.has(name) && host.has(name) && page.get(name) !== host.get(name));
    });
    expect(looser.slice(0, 5)).toEqual([]);
  });
});

describe('配るとおりに', () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveSite(DIST, { port: 5380 });
  });
  afterAll(() => serving.close());
  test.each(['', 'search/', 'favicon.svg', 'data/schemes.csv', 'nai/'])('「/%s」の返事に、見出しが付く', async (path) => {
    const { headers } = await fetch(serving.address + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });
  test('手元の http では、HTTPS を強いる見出しを付けない', async () => {
    const { headers } = await fetch(serving.address);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  });
});
