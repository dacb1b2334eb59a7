/** 1つのページを1度だけ開き、見え方を順に切り替えて、すべての検査に渡す。 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axe } from './axe.ts';
import { collect, type Facts } from './facts.ts';
import { forced } from './forced.ts';
import { japanese } from './japanese.ts';
import { keyboard } from './keyboard.ts';
import { links } from './links.ts';
import { PAPER_WIDTH, print } from './print.ts';
import { PROBE_SCRIPT } from './probe.ts';
import { reflow } from './reflow.ts';
import { VIEWS, type Finding, type PageCheck, type View } from './rule.ts';
import { stability } from './stability.ts';
import { structure } from './structure.ts';
import { svg } from './svg.ts';
import { tables } from './tables.ts';
import { targets } from './targets.ts';
import { listen } from './traffic.ts';
import { typeSize } from './type-size.ts';

/** 並びには意味がある。キーボードの検査は、止まった印を残すので、ほかの検査のあとに置く。 */
export const PAGE_CHECKS: readonly PageCheck[] = [stability, axe, targets, typeSize, reflow, svg, tables, links, japanese, structure, keyboard, forced, print];

/** WCAG 1.4.12 の文字の間隔。CSP に左右されないよう、組み立てた様式表として入れる。 */
function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
  document.adoptedStyleSheets = [sheet];
}

const SIZES: Readonly<Record<View, readonly [number, number]>> = {
  phone: [390, 844], wide: [1280, 900], dark: [390, 844], narrow: [320, 640], spaced: [320, 640], forced: [1280, 900], print: [PAPER_WIDTH, 1000],
};

async function show(page: Page, view: View): Promise<void> {
  const [width, height] = SIZES[view];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: view === 'print' ? 'print' : 'screen',
    colorScheme: view === 'dark' ? 'dark' : 'light',
    forcedColors: view === 'forced' ? 'active' : 'none',
    reducedMotion: ['forced', 'wide'].includes(view) ? 'reduce' : 'no-preference',
  });
  await page.evaluate(view === 'spaced' ? spaceOut : () => void (document.adoptedStyleSheets = []));
}

/** 開くための枠。JavaScript はふつうに動く。 */
export const auditContext = async (browser: Browser): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  await context.addInitScript(PROBE_SCRIPT);
  return context;
};

export interface Visit {
  facts: Facts;
  findings: Finding[];
  requests: number;
}

/** 開いたら、枠（context）ごと閉じる。address は土台まで（http://localhost:4550/）。path は / で始まる住所。 */
export async function visit(context: BrowserContext, address: string, path: string, checks = PAGE_CHECKS): Promise<Visit> {
  const page = await context.newPage();
  const traffic = listen(page, new URL(address).origin);
  try {
    await page.goto(address + path.slice(1), { waitUntil: 'load' });
    const facts = await page.evaluate(collect, { path, base: new URL(address).pathname });
    const findings: Finding[] = [];
    for (const view of VIEWS) {
      const due = checks.filter((check) => check.views.includes(view));
      if (due.length > 0) await show(page, view);
      for (const check of due) findings.push(...(await check.run(page, view, path)).map((fault) => ({ ...fault, page: path, what: `${fault.what}${view === 'wide' ? '' : `（${view}）`}` })));
    }
    findings.push(...traffic.faults.map((fault) => ({ ...fault, page: path })));
    return { facts, findings, requests: traffic.requests };
  } finally {
    await context.close();
  }
}
