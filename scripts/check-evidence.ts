/** 内容を原資料と照合する：npm run check:evidence。原資料のフォルダは ATLAS_SOURCES で渡す。 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkCities } from '../src/evidence/check-city.ts';
import type { ContentFile } from '../src/evidence/content-tree.ts';
import { evidenceReport } from '../src/evidence/evidence-report.ts';
import { readContent } from '../src/reader/index.ts';
import { draftTest } from './draft-problems.ts';

const folder = process.env['ATLAS_SOURCES'] ?? '';
const root = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** 原資料のフォルダの中のファイルだけを読む。 */
function readSource(name: string): Uint8Array | undefined {
  const path = join(folder, basename(name));
  return existsSync(path) ? readFileSync(path) : undefined;
}

async function run(): Promise<void> {
  const content = await readContent(root);
  const prose = content.prose.map(({ body, ...place }): ContentFile => ({ ...place, data: body }));
  const isDraft = draftTest(content.entries);
  const entries = content.entries.filter((entry) => !isDraft(entry));
  const drafts = content.entries.length - entries.length;
  const checks = checkCities([...entries, ...prose], readSource);
  console.log(evidenceReport(checks));
  if (drafts > 0) console.log(`下書き ${drafts}件は、照合していません。`);
  if (content.problems.length > 0) console.error(`読めないファイルの誤りが ${content.problems.length} 件あり、その分は照合していません（npm run check で示します）。`);
  if (content.problems.length > 0 || checks.some((check) => check.findings.length > 0)) process.exitCode = 1;
}

if (folder === '') console.log('照合していません（ATLAS_SOURCES がありません）。');
else if (!existsSync(folder)) {
  console.error(`照合できません：フォルダ「${folder}」がありません。ATLAS_SOURCES を確かめてください。`);
  process.exitCode = 1;
} else await run();
