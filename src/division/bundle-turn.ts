import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { takeTurn } from './turn.ts';

let release: (() => void) | undefined;

/** 束ね終えたら呼ぶ。次の組み立てが、束ね始められる。 */
export function endBundling(): void {
  release?.();
  release = undefined;
}

/** Astro は、束ねる元のファイルをプロジェクトに1つしか置けない。2つの組み立てが混ざらないように、束ねるのは1つずつにする。 */
export function bundleTurn(): AstroIntegration {
  return {
    name: 'kyodo-bundle-turn',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' && release === undefined) release = await takeTurn(resolve('.build', 'bundling'));
      },
    },
  };
}
