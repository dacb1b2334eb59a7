/** 監査の一部：ひな形ごとに、いちばん重い1ページを、すべての検査にかける（Nu は npm run audit で）。 */
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CHECKS, runAudit, SITE_CHECKS, type Audit } from '../../scripts/audit/run-audit.ts';
import { heaviestPerTemplate } from '../../scripts/audit/sample.ts';
import { readSite } from '../../scripts/audit/site-files.ts';

const whole = readSite(resolve(process.env['DIST'] ?? 'dist'));
const sample = { ...whole, pages: heaviestPerTemplate(whole) };
let audit: Audit;

beforeAll(async () => {
  audit = await runAudit(sample, { port: 4554, siteChecks: SITE_CHECKS.filter(({ id }) => id !== 'nu') });
}, 900_000);

test.each(CHECKS.map(({ id, title, rules }) => [title, id, rules] as const))('%s：違反がない', (_title, _id, rules) => {
  expect(audit.findings.filter(({ rule }) => rule in rules).map(({ rule, page, what }) => `${rule} ${page} ${what}`)).toEqual([]);
});

test('ひな形ごとに1ページを開いている', () => {
  expect([...audit.visits.keys()]).toEqual(sample.pages);
});
