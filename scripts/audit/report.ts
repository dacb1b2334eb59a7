/** 監査の結果を、ひとつの表にする。 */
import type { Audit } from './run-audit.ts';
import { CHECKS } from './run-audit.ts';
import { shortened, type Finding } from './rule.ts';
import { weights } from './weight.ts';

/** 端末での幅。全角は2。 */
const columns = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u0000-\u00ff]/u.test(character) ? 1 : 2), 0);
const cell = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

export interface CheckResult {
  id: string;
  title: string;
  state: '合格' | '不合格' | '未実施';
  violations: number;
  note: string;
}

/** 検査ごとの結果。 */
export function checkResults({ findings, notRun, prose }: Audit): CheckResult[] {
  return CHECKS.map(({ id, title, rules }) => {
    const violations = findings.filter((finding) => finding.rule in rules).length;
    const note = notRun.get(id) ?? (id === 'prose' ? `文 ${prose.sentences}、60字を超える文 ${prose.long}` : '');
    return { id, title, state: notRun.has(id) ? '未実施' : violations === 0 ? '合格' : '不合格', violations, note };
  });
}

/** ひな形ごとの、いちばん重いページ。 */
export function weightRows(audit: Audit): string[] {
  const groups = Map.groupBy(weights(audit.site), (item) => item.template);
  return [...groups].map(([template, items]) => {
    const heaviest = items.reduce((best, item) => (item.html > best.html ? item : best));
    return `${cell(template, 26)}${String(items.length).padStart(5)}ページ　HTML ${String(heaviest.html).padStart(6)}バイト　JavaScript ${String(heaviest.script).padStart(6)}バイト　${heaviest.page}`;
  });
}

/** 違反を、決まりごと・ページごとに。同じ決まりの5件めから先は数だけ。 */
export function findingRows(findings: readonly Finding[]): string[] {
  const byRule = Map.groupBy(findings, (finding) => finding.rule);
  return [...byRule].flatMap(([rule, found]) => [`■ ${rule}：${found.length}件、${new Set(found.map((item) => item.page)).size}ページ`, ...shortened(found.map((item) => ({ rule, what: `${item.page}　${item.what}` }))).map((item) => `　　${item.what}`)]);
}

/** 印刷する表。 */
export function auditReport(audit: Audit): string {
  const results = checkResults(audit);
  const pages = audit.site.pages.length;
  const violations = results.reduce((sum, result) => sum + result.violations, 0);
  const rows = results.map(({ title, state, violations: count, note }) => `${cell(title, 30)}${cell(state, 8)}${String(count).padStart(5)}　${note}`);
  const requests = [...audit.visits.values()].reduce((sum, item) => sum + item.requests, 0);
  return [
    ...findingRows(audit.findings), '', ...rows, '', ...weightRows(audit), '',
    `${pages}ページ × ${results.length}検査：違反 ${violations}、未実施 ${results.filter((result) => result.state === '未実施').length}。通信 ${requests}回（よそへ ${audit.findings.filter((item) => item.rule === 'third-party').length}回）。`,
    `${audit.seconds.toFixed(0)}秒（1ページ ${(audit.seconds / pages).toFixed(2)}秒）`,
  ].join('\n');
}
