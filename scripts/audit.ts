/**
 * 監査：npm run audit。組み立てたサイトのすべてのページを調べ、ひとつの表と、ひとつの終了コードにする。
 * すべてのページを調べたときは、結果を content/site/audit.json に書く（試験結果のページのもと）。
 * DIST＝フォルダ（ふつうは dist）、AUDIT_PAGES＝住所の始まり（例 /plans/）で絞る、AUDIT_SAMPLE=1＝ひな形ごとに1ページ、AUDIT_WORKERS＝同時に開く数（ふつうは2）。
 */
import { resolve } from 'node:path';
import { auditReport } from './audit/report.ts';
import { runAudit } from './audit/run-audit.ts';
import { heaviestPerTemplate } from './audit/sample.ts';
import { readSite } from './audit/site-files.ts';
import { auditRecord, writeRecord } from './audit/write-record.ts';
import { buildDate } from '../src/text/clock.ts';

const { DIST = 'dist', BASE_PATH = '/', AUDIT_PAGES = '/', AUDIT_SAMPLE = '', AUDIT_WORKERS = '2', AUDIT_PORT = '4550' } = process.env;

const whole = readSite(resolve(DIST));
const chosen = { ...whole, pages: (AUDIT_SAMPLE ? heaviestPerTemplate(whole) : whole.pages).filter((path) => path.startsWith(AUDIT_PAGES)) };
const started = buildDate();
console.error(`${chosen.pages.length}ページを調べます。`);
const audit = await runAudit(chosen, {
  port: Number(AUDIT_PORT),
  base: BASE_PATH,
  workers: Number(AUDIT_WORKERS),
  onPage: (_path, done) => void (done % 20 === 0 && console.error(`　${done}ページ`)),
});
console.log(auditReport(audit));
// すべてのページを調べたときだけ、試験の記録にする。
if (chosen.pages.length === whole.pages.length) console.log(`記録しました：${writeRecord(auditRecord(audit, started, buildDate()))}`);
if (audit.findings.length > 0) process.exitCode = 1;
