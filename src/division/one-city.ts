import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cityFolders, contentRoot } from '../reader/index.ts';

/** 比べる相手がいないと意味のないページ。 */
const NEEDS_OTHERS = ['compare'];

/** 内容の市が1つだけのとき、その名。名の読めない内容は、このあとの確かめが断る。 */
export function onlyCityName(root: string): string | null {
  const [folder, ...others] = cityFolders(root);
  if (folder === undefined || others.length > 0) return null;
  try {
    const { name, identification } = JSON.parse(readFileSync(join(root, folder, 'city.json'), 'utf8')) as { name?: string; identification?: { kind?: string } };
    return name === undefined ? null : `${name}${identification?.kind === 'inferred' ? '（推定）' : ''}`;
  } catch {
    return null;
  }
}

/** 1つの市だけを載せるとき、サイトをその市のものとして組み立てる（CITIES=032093 など）。 */
export function oneCity(): AstroIntegration {
  const name = onlyCityName(contentRoot());
  return {
    name: 'kyodo-one-city',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { define: { __ONLY_CITY__: JSON.stringify(name) } } }),
      'astro:build:done': async ({ dir }) => {
        if (name !== null) await Promise.all(NEEDS_OTHERS.map((folder) => rm(new URL(`${folder}/`, dir), { recursive: true, force: true })));
      },
    },
  };
}
