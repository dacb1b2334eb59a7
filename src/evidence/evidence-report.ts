import type { CityCheck } from './check-city.ts';
import { findingReport } from './finding.ts';

const percent = (part: number, all: number): string => (all === 0 ? '—' : `${((part / all) * 100).toFixed(1)}%`);

/** 1つの市の照合を、数行の日本語にする。 */
export function cityReport(check: CityCheck): string {
  const { quotes, labels, numbers, columns, pairs, prose } = check;
  const lines = check.documents.flatMap(({ name, check: { figures, carried, counts } }) => [
    `■ ${check.folder}　${name}`,
    `   資料の数　${carried}/${figures}（${percent(carried, figures)}）が内容にあります`,
    ...(counts.length > 0 ? [`   件数　　　${counts.map((count) => `${count.name} ${count.counted}${count.counted === count.expected ? '' : `（正しくは ${count.expected}）`}`).join('、')}`] : []),
  ]);
  return [
    ...(lines.length > 0 ? lines : [`■ ${check.folder}　原資料がありません`]),
    `   引用　　　${quotes.found}/${quotes.all}（${percent(quotes.found, quotes.all)}）が挙げた行にあります`,
    `   語句　　　${labels.found}/${labels.all}（${percent(labels.found, labels.all)}）が原文のままです`,
    `   作りもの　${numbers.all} の数のうち ${numbers.invented} が資料にありません`,
    `   列　　　　${columns.all} の欄のうち取り違え ${columns.wrong}`,
    `   読み　　　印刷された形と数の ${pairs.all} 組のうち食い違い ${pairs.wrong}`,
    `   要約　　　${prose.all} のうち貼り付け ${prose.pasted}、同じ文字の続きは最長 ${prose.longest}`,
  ].join('\n');
}

/** すべての市の照合の報告。誤りは1件ずつ、最後に件数。 */
export function evidenceReport(checks: readonly CityCheck[]): string {
  const findings = checks.flatMap((check) => check.findings);
  const total = findings.length === 0 ? '照合しました：誤りはありません。' : `照合しました：${findings.length} 件の誤りがあります。`;
  return [...checks.map(cityReport), ...findings.map(findingReport), total].join('\n\n');
}
