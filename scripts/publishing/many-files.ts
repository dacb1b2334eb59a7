import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localGovernments, type LocalGovernment } from '../bench/generate/local-governments.ts';

const citiesIn = (root: string): string[] => readdirSync(root).filter((name) => /^\d{6}-/u.test(name));
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** 市のファイルの文字を、ほかの市のものにする。変えるのは、市のコードと名だけ。 */
function renamed(path: string, text: string, { code, name, kana, romaji, prefecture }: LocalGovernment): string {
  if (path === 'city.json') return `${JSON.stringify({ ...JSON.parse(text), code, name, kana, romaji, prefecture }, null, 2)}\n`;
  return path.endsWith('plan.json') ? text.replace(/"city": "\d{6}"/u, `"city": "${code}"`) : text;
}

function copyCity(from: string, to: string, government: LocalGovernment): number {
  const paths = filesIn(from);
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), renamed(path, readFileSync(join(from, path), 'utf8'), government));
  }
  return paths.length;
}

/** 本物の市を写して、少なくとも count ファイルの内容フォルダを、一時フォルダに作る。 */
export function manyFiles(root: string, count: number): { folder: string; files: number } {
  const folder = mkdtempSync(join(tmpdir(), 'kyodo-many-'));
  for (const shared of ['vocabulary', 'site']) cpSync(join(root, shared), join(folder, shared), { recursive: true });
  const models = citiesIn(root);
  let files = 0;
  for (const [index, government] of localGovernments().entries()) {
    if (files >= count) break;
    files += copyCity(join(root, models[index % models.length] ?? ''), join(folder, `${government.code}-${government.romaji}`), government);
  }
  return { folder, files };
}
