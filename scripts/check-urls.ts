/** 住所の約束：npm run check:urls -- origin/main。消した項目が、retired.json に書かれているかを確かめる。 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { placeOf, problemAnnotation, problemReport, readContent, type Place, type Problem } from '../src/reader/index.ts';
import type { Retired, RetiredEntry } from '../src/schema/index.ts';

/** 住所を持つ種類。体系や確認の記録には、自分の住所がない。 */
const ADDRESSED: Partial<Record<Place['kind'], RetiredEntry['kind']>> = { plan: 'plan', project: 'project', indicator: 'indicator', scheme: 'scheme' };

const nameOf = (kind: string, plan: string | null, id: string): string => [kind, plan ?? '', id].join('/');

/** 消したファイルのうち、公開を終えた一覧にないもの。計画ごと終えたときは、中身を1つずつ書かなくてよい。 */
export function lostAddresses(removed: readonly string[], retired: ReadonlyMap<string, readonly RetiredEntry[]>): Problem[] {
  return removed.flatMap((path): Problem[] => {
    const place = placeOf(path.replace(/^content\//u, ''));
    const kind = place && ADDRESSED[place.kind];
    if (!place || !kind) return [];
    const known = new Set((retired.get(place.folder) ?? []).map((entry) => nameOf(entry.kind, entry.plan, entry.id)));
    const inPlan = kind === 'project' || kind === 'indicator';
    const id = kind === 'plan' ? place.plan : place.id;
    if (known.has(nameOf(kind, inPlan ? place.plan : null, id)) || (inPlan && known.has(nameOf('plan', null, place.plan)))) return [];
    const plan = inPlan ? `、"plan": "${place.plan}"` : '';
    return [{ file: `content/${place.folder}/retired.json`, line: 1, column: 1, label: '公開を終えた項目', problem: `消した項目（${path}）が書かれていません`, remedy: `retired.json の entries に "kind": "${kind}"${plan}、"id": "${id}" と、名・日・理由を足してください。ファイルを戻してもかまいません` }];
  });
}

/** base から今までに、消した・名を変えたファイルの、前の位置。 @throws Error base が見つからないとき。 */
function removedSince(base: string): string[] {
  try {
    const lines = execFileSync('git', ['-c', 'core.quotepath=false', 'diff', '--name-status', '--no-renames', '--diff-filter=D', '--merge-base', base, '--', 'content'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return lines.split('\n').filter(Boolean).map((line) => line.split('\t')[1] ?? '');
  } catch {
    throw new Error(`くらべる相手「${base}」が見つかりません（例：npm run check:urls -- origin/main）`);
  }
}

async function main(): Promise<void> {
  const base = process.argv[2] ?? 'origin/main';
  const removed = removedSince(base);
  const { entries } = await readContent(resolve('content'));
  const retired = new Map(entries.filter(({ kind }) => kind === 'retired').map(({ folder, data }) => [folder, (data as Retired).entries]));
  const lost = lostAddresses(removed, retired);
  for (const problem of lost) console.error(process.env['GITHUB_ACTIONS'] ? problemAnnotation(problem) : `${problemReport(problem)}\n`);
  if (lost.length > 0) throw new Error(`住所がなくなる項目が ${lost.length} 件あります。`);
  console.log(`住所の約束を確かめました：消したファイルは ${removed.length}、なくなる住所はありません。`);
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
