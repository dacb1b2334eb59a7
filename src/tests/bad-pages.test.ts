/** どの決まりにも、それを破るページがある：検査は、失敗できる。 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHECKS, runAudit, type Audit } from '../../scripts/audit/run-audit.ts';
import { readSite } from '../../scripts/audit/site-files.ts';
import { PAGE_CHECKS } from '../../scripts/audit/visit.ts';
import { BREAKS, WHOLE_SITE_RULES, writeBadSite } from './bad-pages/write-bad-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-bad-pages-'));
let audit: Audit;

/** 見本はすべての検査に、ほかは、破る決まりの検査だけにかける。 */
const checksOf = (path: string): typeof PAGE_CHECKS => (path === '/good/' ? PAGE_CHECKS : PAGE_CHECKS.filter(({ rules }) => path.slice(1, -1) in rules));

beforeAll(async () => {
  writeBadSite(folder);
  audit = await runAudit(readSite(folder), { port: 4552, checksOf });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rules = CHECKS.flatMap((check) => Object.keys(check.rules).map((rule) => [rule, check.id] as const));

test('どの決まりにも、破るページがある', () => {
  const proven = new Set([...BREAKS.map(([rule]) => rule), ...WHOLE_SITE_RULES]);
  expect(rules.map(([rule]) => rule).filter((rule) => !proven.has(rule))).toEqual([]);
});

test('見本のページには、違反がない', () => {
  expect(audit.findings.filter(({ page }) => page === '/good/')).toEqual([]);
});

test.each(rules)('「%s」を破るページで、検査「%s」が違反を見つける', (rule, check) => {
  if (audit.notRun.has(check)) return expect(audit.notRun.get(check)).toMatch(/ありません/u);
  const places = audit.findings.filter((finding) => finding.rule === rule).map(({ page }) => page);
  expect(places).toContain(WHOLE_SITE_RULES.includes(rule) ? places[0] : `/${rule}/`);
});
