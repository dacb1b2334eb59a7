/** 責任者の一覧：npm run codeowners。owner に GitHub の名（@…）を書いた市だけ、CODEOWNERS の行になる。--check は、古くないかだけを見る。 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readContent } from '../src/reader/index.ts';
import type { City } from '../src/schema/index.ts';

const FILE = resolve('.github', 'CODEOWNERS');

const HEAD = `# この一覧は npm run codeowners が作ります。手で直さないでください。
# 市の owner（content/<市>/city.json）に「@組織/チーム」か「@名」を書くと、その市の行ができます。
`;

const HANDLES = /^@[\w-]+(?:\/[\w.-]+)?(?:\s+@[\w-]+(?:\/[\w.-]+)?)*$/u;

/** CODEOWNERS の中身。owner が決まっていない市、GitHub の名でない市には、行を作らない。 */
export function codeowners(cities: readonly { folder: string; owner: string | null }[]): string {
  const lines = cities.flatMap(({ folder, owner }) => (owner !== null && HANDLES.test(owner) ? [`/content/${folder}/ ${owner}`] : []));
  return `${HEAD}${lines.sort().map((line) => `${line}\n`).join('')}`;
}

async function main(): Promise<void> {
  const { entries } = await readContent(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  const wanted = codeowners(entries.filter(({ kind }) => kind === 'city').map(({ folder, data }) => ({ folder, owner: (data as City).owner })));
  const present = await readFile(FILE, 'utf8').catch(() => '');
  if (present === wanted) return console.log('責任者の一覧（.github/CODEOWNERS）は、内容のとおりです。');
  if (process.argv.includes('--check')) throw new Error('責任者の一覧（.github/CODEOWNERS）が古くなっています。npm run codeowners を実行して、変わったファイルも取り込んでください。');
  await writeFile(FILE, wanted);
  console.log('責任者の一覧（.github/CODEOWNERS）を書きました。');
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
