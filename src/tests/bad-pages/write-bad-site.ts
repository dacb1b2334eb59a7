/** 見本と、そこから1か所ずつ変えたページを、フォルダに書き出す。/good/ と /<決まりの名>/。 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Break } from './break.ts';
import { frameBreaks } from './frame.ts';
import { lookBreaks } from './look.ts';
import { siteBreaks } from './site.ts';
import { wordBreaks } from './words.ts';

export const BREAKS: readonly Break[] = [...frameBreaks, ...lookBreaks, ...wordBreaks, ...siteBreaks];

/** フォルダ全体で1つの決まり。ページではなく、置いたファイル（またはないこと）で破る。 */
export const WHOLE_SITE_RULES: readonly string[] = ['heavy-style', 'host-headers'];

const here = import.meta.dirname;

function broken(good: string, [rule, find, put]: Break): string {
  const page = good.replace(find, put);
  if (page === good) throw new Error(`見本に、変える所がありません：${rule}`);
  return page.replaceAll('@NAME@', rule);
}

function writePage(folder: string, name: string, html: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), html);
}

/** 8KBより重い様式。縮まないように、違う名を並べる。 */
const heavyStyle = (): string => Array.from({ length: 4000 }, (_, n) => `.a${((n * 2654435761) % 4294967296).toString(36)}{top:${(n * 7919) % 9973}px}`).join('\n');

export function writeBadSite(folder: string): void {
  const good = readFileSync(join(here, 'good.html'), 'utf8');
  writePage(folder, 'good', good.replaceAll('@NAME@', 'よい例'));
  writePage(folder, 'twin', good.replaceAll('@NAME@', '同じ題'));
  writeFileSync(join(folder, 'index.html'), good.replaceAll('@NAME@', 'トップ'));
  for (const item of BREAKS) writePage(folder, item[0], broken(good, item));
  mkdirSync(join(folder, 'assets'), { recursive: true });
  cpSync(join(here, 'good.css'), join(folder, 'assets', 'good.css'));
  writeFileSync(join(folder, 'assets', 'heavy.css'), heavyStyle());
  writeFileSync(join(folder, 'assets', 'quiet.js'), 'globalThis.quiet = true;\n');
  writeFileSync(join(folder, 'assets', 'broken.js'), "throw new Error('わざと投げた');\n");
  writeFileSync(join(folder, 'assets', 'shift.js'), "addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => { const box = document.createElement('div'); box.className = 'shift'; box.textContent = 'あとから'; box.style.height = '200px'; document.body.prepend(box); })));\n");
  writeFileSync(join(folder, 'data.csv'), 'year,value\r\n');
  writeFileSync(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><rect width="32" height="32" fill="#006173"/></svg>\n');
}
