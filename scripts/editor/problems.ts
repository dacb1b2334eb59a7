import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../src/reader/index.ts';
import { contentProblems } from '../check-content.ts';

/** 書こうとしている1ファイル。path は content/ から始まる。 */
export interface Change { path: string; bytes: Buffer }

const nameOf = ({ file, label, problem }: Problem): string => [file, label, problem].join('\0');

/** この変更で新しく生じる誤り。もとからある、ほかのファイルの誤りは数えない。作業フォルダには書かない。 */
export async function newProblems(root: string, changes: readonly Change[]): Promise<Problem[]> {
  const stage = await mkdtemp(join(tmpdir(), 'kyodo-editor-'));
  try {
    await cp(root, stage, { recursive: true });
    for (const { path, bytes } of changes) {
      const target = join(stage, path.slice('content/'.length));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const touched = new Set(changes.map(({ path }) => path));
    const before = new Set((await contentProblems(root)).problems.filter(({ file }) => !touched.has(file)).map(nameOf));
    return (await contentProblems(stage)).problems.filter((problem) => !before.has(nameOf(problem)));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
