/** 監査のひとまわり：フォルダを配り、ページを開いて調べ、突き合わせ、結果をまとめる。 */
import { openBrowser } from '../chromium.ts';
import { serveSite } from '../serve.ts';
import { crossFindings, crossRules, type Facts } from './facts.ts';
import { headers } from './headers.ts';
import { htmlValid } from './html-valid.ts';
import { noScriptFindings, noScriptRules } from './no-script.ts';
import { nu } from './nu.ts';
import { printedText } from './printed-text.ts';
import { lintProse, proseRules } from './prose.ts';
import type { Check, Finding, PageCheck, Site, SiteCheck } from './rule.ts';
import { filePaths } from './site-files.ts';
import { trafficRules } from './traffic.ts';
import { auditContext, PAGE_CHECKS, visit, type Visit } from './visit.ts';
import { weight } from './weight.ts';

export const SITE_CHECKS: readonly SiteCheck[] = [htmlValid, nu, weight, headers];

/** すべての検査。表と結果の並び。 */
export const CHECKS: readonly Check[] = [
  ...PAGE_CHECKS,
  { id: 'traffic', title: '通信と CSP 違反', rules: trafficRules },
  { id: 'cross', title: 'リンク先と題', rules: crossRules },
  { id: 'no-script', title: 'JavaScript を切る', rules: noScriptRules },
  { id: 'prose', title: '文章（textlint）', rules: proseRules },
  ...SITE_CHECKS,
];

export interface Audit {
  site: Site;
  visits: ReadonlyMap<string, Visit>;
  findings: Finding[];
  /** 行えなかった検査の id → 理由。 */
  notRun: ReadonlyMap<string, string>;
  prose: { sentences: number; long: number };
  seconds: number;
}

export interface AuditOptions {
  port?: number;
  base?: string;
  /** 同時に開くページの数。 */
  workers?: number;
  onPage?: (path: string, done: number) => void;
  siteChecks?: readonly SiteCheck[];
  /** そのページで行う検査。ふつうは、すべて。 */
  checksOf?: (path: string) => readonly PageCheck[];
}

/** 列に並んだページを、1つのブラウザで順に開く。ブラウザが落ちたら、1度だけ開き直す（同じページで2度落ちれば、まちがい）。 */
async function workThrough(queue: string[], address: string, visits: Map<string, Visit>, { onPage, checksOf }: AuditOptions): Promise<void> {
  let browser = await openBrowser();
  try {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const open = async (): Promise<Visit> => visit(await auditContext(browser), address, path as string, checksOf?.(path as string));
      const seen = await open().catch(async (error: unknown) => {
        if (browser.isConnected()) throw error;
        browser = await openBrowser();
        return open();
      });
      visits.set(path, seen);
      onPage?.(path, visits.size);
    }
  } finally {
    await browser.close();
  }
}

/** 仕事を workers 人で分けて、ページを開く。 */
async function visitAll(address: string, pages: readonly string[], options: AuditOptions): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  const queue = [...pages];
  const workers = Math.min(options.workers ?? 2, pages.length);
  await Promise.all(Array.from({ length: workers }, () => workThrough(queue, address, visits, options)));
  return new Map(pages.map((path) => [path, visits.get(path) as Visit]));
}

async function siteFindings(site: Site, checks: readonly SiteCheck[]): Promise<{ findings: Finding[]; notRun: Map<string, string> }> {
  const notRun = new Map<string, string>();
  const findings: Finding[] = [];
  for (const check of checks) {
    const result = await check.run(site);
    if (Array.isArray(result)) findings.push(...result);
    else notRun.set(check.id, result.notRun);
  }
  return { findings, notRun };
}

/** フォルダの中の、選んだページを調べる。 */
export async function runAudit(site: Site, options: AuditOptions = {}): Promise<Audit> {
  const started = performance.now();
  const serving = await serveSite(site.folder, { port: options.port ?? 4550, base: options.base ?? '/' });
  try {
    const visits = await visitAll(serving.address, site.pages, options);
    const facts: Facts[] = [...visits.values()].map((item) => item.facts);
    const scripted = facts.filter((item) => item.scripts > 0).map((item) => item.path);
    const noScript = await noScriptFindings(serving.address, scripted);
    const prose = await lintProse(facts, printedText());
    const whole = await siteFindings(site, options.siteChecks ?? SITE_CHECKS);
    const findings = [...[...visits.values()].flatMap((item) => item.findings), ...crossFindings(facts, filePaths(site.folder)), ...noScript, ...prose.findings, ...whole.findings];
    return { site, visits, findings, notRun: whole.notRun, prose, seconds: (performance.now() - started) / 1000 };
  } finally {
    await serving.close();
  }
}
