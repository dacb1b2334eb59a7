import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endBundling } from './bundle-turn.ts';

/** Astro が、束ねたものを置くフォルダ。ページを作り終えると消す。 */
const BUNDLED = '.prerender/';

/**
 * 束ねるだけで、ページを作らない。束ねたものは kept に移す。
 * ページは、そこから働き手が手分けして作る：束ねるのが1度で済み、束ねる道具のメモリも先に空く。
 */
export function bundleOnly(kept: string): AstroIntegration {
  let outDir = new URL('file:///');
  return {
    name: 'kyodo-bundle-only',
    hooks: {
      'astro:config:done': ({ config }) => void (outDir = config.outDir),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer({
        name: 'kyodo-bundle-only',
        getStaticPaths: async () => {
          renameSync(fileURLToPath(new URL(BUNDLED, outDir)), kept);
          endBundling();
          return [];
        },
        render: () => Promise.reject(new Error('束ねるだけのときは、ページを作りません。')),
      }),
    },
  };
}
