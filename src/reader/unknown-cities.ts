import { nearest } from '../text/nearest.ts';
import { wholeFile } from './read-file.ts';
import type { Problem } from './problem.ts';

const asked = (): string[] => (process.env['CITIES'] ?? '').split(',').map((code) => code.trim()).filter(Boolean);

/** CITIES に書かれたのに、内容フォルダにない市。黙って空のサイトを作らないため。 */
export function unknownCities(paths: readonly string[]): Problem[] {
  const folders = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].filter((name) => /^\d{6}-/u.test(name));
  const codes = folders.map((name) => name.slice(0, 6));
  const list = folders.slice(0, 12).map((name) => `${name.slice(0, 6)}（${name.slice(7)}）`).join('、');
  return asked().filter((code) => !codes.includes(code)).map((code) => {
    const near = nearest(code, codes);
    return wholeFile('content', { problem: `CITIES の「${code}」という市は、内容フォルダにありません`, remedy: `6桁の市のコードを書いてください。${near ? `もしかすると ${near} です。` : ''}いまあるのは ${list}${folders.length > 12 ? ' など' : ''} です` });
  });
}
