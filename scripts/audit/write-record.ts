/** 監査の結果を、試験結果のページのもと（content/site/audit.json）に書く。 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AuditRecord } from '../../src/schema/index.ts';
import { chromiumPath, chromiumVersion } from '../chromium.ts';
import { checkResults } from './report.ts';
import type { Audit } from './run-audit.ts';

const STATE = { 合格: 'pass', 不合格: 'fail', 未実施: 'notRun' } as const;

/** 道具の名と、組み込んだ版。 */
const TOOLS = [['axe-core', 'axe-core'], ['html-validate', 'html-validate'], ['Nu Html Checker', 'vnu-jar'], ['textlint', 'textlint']] as const;

function versions(): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const named = TOOLS.map(([title, name]) => {
    const version = dependencies[name] ?? devDependencies[name] ?? installed(name);
    return `${title} ${version}`;
  });
  // 版のあとに、作った所の OS の名を続けるものがある。
  const [browser = ''] = /^\D+[\d.]+/u.exec(chromiumVersion(chromiumPath())) ?? [];
  return [browser, ...named];
}

/** ほかの部品が連れてきた部品の版。 */
function installed(name: string): string {
  const require = createRequire(import.meta.url);
  return (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;
}

/** 試験の記録。from と to は、日本時間の日付。 */
export function auditRecord(audit: Audit, from: string, to: string): AuditRecord {
  const checks = checkResults(audit).map(({ id, title, state, violations, note }) => ({ id, title, state: STATE[state], violations, note }));
  return AuditRecord.parse({ from, to, tools: versions(), checks, pages: audit.site.pages });
}

export function writeRecord(record: AuditRecord, content = process.env['CONTENT_DIR'] ?? 'content'): string {
  const file = join(content, 'site', 'audit.json');
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  return file;
}
