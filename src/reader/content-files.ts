import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { tooBig } from './encoding.ts';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';
import { wholeFile } from './read-file.ts';

/** 内容フォルダの中の、読むファイル（内容フォルダから見た位置）と、置けないものの断り。 */
export interface ContentFiles {
  paths: string[];
  problems: Problem[];
}

/** 機械の作る、内容ではないもの。 */
const ignored = (path: string): boolean => path.split('/').some((name) => name.startsWith('.')) || path === 'README.md' || path.startsWith('images/');

/** 内容フォルダのすべてのファイルを調べる。リンク（ショートカット）はたどらない。 */
export async function contentFiles(root: string): Promise<ContentFiles> {
  if (!existsSync(root)) return { paths: [], problems: [wholeFile('content', { problem: `内容フォルダ「${root}」がありません`, remedy: '場所を確かめてください。ほかの場所を使うなら CONTENT_DIR に書きます' })] };
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files: ContentFiles = { paths: [], problems: [] };
  for (const entry of found.filter((item) => !item.isDirectory())) {
    const path = join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join('/');
    if (ignored(path)) continue;
    const refusal = entry.isFile() ? fileRefusal(join(root, path), path) : { problem: 'ふつうのファイルではありません（リンクなど）', remedy: 'リンクを消して、ファイルそのものを置いてください' };
    if (refusal) files.problems.push(wholeFile(`content/${path}`, refusal));
    else files.paths.push(path);
  }
  return { ...files, paths: files.paths.sort() };
}

function fileRefusal(place: string, path: string): { problem: string; remedy: string } | undefined {
  if (!placeOf(path)) return { problem: 'この場所・名前のファイルは読めません', remedy: misplacedRemedy(path) };
  return tooBig(statSync(place).size);
}

/** 置き場所や名の直し方。名から分かることは、具体的に言う。 */
function misplacedRemedy(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  if (/^(?:Thumbs\.db|desktop\.ini|~\$.*|.*\.(?:tmp|bak))$/iu.test(name)) return '機械の作った一時ファイルです。消してください';
  if (/\.(?:xlsx?|xlsm|csv)$/iu.test(name)) return '表は内容フォルダに置かず、npm run excel:import で取り込んでください';
  const suggested = path.toLowerCase().replaceAll(/[ _]+/gu, '-').replace(/\.(?:json)?\.?txt$/u, '.json');
  if (suggested !== path && placeOf(suggested)) return `名を「${suggested.split('/').at(-1)}」に変えてください（半角の英小文字・数字・ハイフンだけ）`;
  return '市のフォルダ（例：032093-ichinoseki）の中の決まった場所に、半角の英小文字・数字・ハイフンの名前で置いてください。置き場所は更新ガイド（content/README.md）にあります';
}
