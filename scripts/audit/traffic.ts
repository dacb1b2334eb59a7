/** 開いている間の通信とまちがい：よそへの通信、読めないファイル、CSP 違反、表示のずれ。 */
import type { Page } from 'playwright-core';
import type { Fault, Rules } from './rule.ts';

export const trafficRules: Rules = {
  'third-party': 'よそのサイトへ通信しない',
  'broken-file': '読めないファイルがない',
  'csp-violation': 'CSP の違反がない',
  'console-error': 'ブラウザの記録に、まちがいが出ない',
};

export interface Traffic {
  requests: number;
  faults: Fault[];
}

/** ページに耳を付ける。開く前に呼ぶ。 */
export function listen(page: Page, origin: string): Traffic {
  const traffic: Traffic = { requests: 0, faults: [] };
  page.on('request', (request) => {
    traffic.requests += 1;
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) traffic.faults.push({ rule: 'third-party', what: request.url() });
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !page.url().includes('/404')) traffic.faults.push({ rule: 'broken-file', what: `${response.status()} ${response.url()}` });
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    traffic.faults.push({ rule: /Content Security Policy/u.test(text) ? 'csp-violation' : 'console-error', what: text.slice(0, 160) });
  });
  page.on('pageerror', (error) => traffic.faults.push({ rule: 'console-error', what: error.message }));
  return traffic;
}
