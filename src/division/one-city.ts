import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
// 型まで読む口（index.ts）は通さない：組み立てを始めるたびに、CPU 0.1秒ほどかかる。
import { hasManyCities } from '../model/nation.ts';
import { cityFolders } from '../reader/city-folders.ts';
import { contentRoot } from '../reader/content-root.ts';

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

/**
 * 市の数で変わることを、組み立ての設定に渡す。
 * 1つの市だけを載せるときは、サイトをその市のものとして組み立てる（CITIES=032093 など）。多ければ、検索を都道府県ごとに分ける。
 */
export function oneCity(): AstroIntegration {
  const root = contentRoot();
  const name = onlyCityName(root);
  const many = hasManyCities(cityFolders(root));
  return {
    name: 'kyodo-one-city',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { define: { __ONLY_CITY__: JSON.stringify(name), __MANY_CITIES__: JSON.stringify(many) } } }),
    },
  };
}
