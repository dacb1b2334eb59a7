/** JavaScript を切っても：スクリプトを持つページに、見出し、行き先、説明があり、空の枠だけが残らない。 */
import type { Page } from 'playwright-core';
import { openBrowser } from '../chromium.ts';
import type { Finding, Rules } from './rule.ts';

export const noScriptRules: Rules = {
  'no-script-empty': 'JavaScript を切っても、見出し・中身・行き先がある',
  'no-script-dead': 'JavaScript がないと働かないボタンや入力欄を、出したままにしない',
};

function remains(): { rule: string; what: string }[] {
  const main = document.querySelector('main');
  const text = (main?.innerText ?? '').trim();
  const doors = main?.querySelectorAll('a[href], form[action]').length ?? 0;
  const dead = [...document.querySelectorAll<HTMLElement>('main :is(button, input, select)')].filter((item) => item.checkVisibility() && item.closest('form[action]') === null);
  return [
    ...(document.querySelector('h1') && text.length >= 60 && doors > 0 ? [] : [{ rule: 'no-script-empty', what: `本文 ${text.length}字、行き先 ${doors}` }]),
    ...dead.map((item) => ({ rule: 'no-script-dead', what: `${item.localName}「${(item.textContent ?? '').trim().slice(0, 20)}」` })),
  ];
}

async function one(page: Page, address: string, path: string): Promise<Finding[]> {
  await page.goto(address + path.slice(1), { waitUntil: 'load' });
  return (await page.evaluate(remains)).map((fault) => ({ ...fault, page: path }));
}

/** paths は、スクリプトを持つページ。持たないページは、切っても変わらない。 */
export async function noScriptFindings(address: string, paths: readonly string[]): Promise<Finding[]> {
  const browser = await openBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const findings: Finding[] = [];
  for (const path of paths) findings.push(...(await one(page, address, path)));
  await browser.close();
  return findings;
}
