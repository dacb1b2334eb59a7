import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundleOnly } from './src/division/bundle-only.ts';
import { bundleTurn } from './src/division/bundle-turn.ts';
import { oneCity } from './src/division/one-city.ts';

/** どの住所・どの土台の下でも動く：SITE_URL（例 https://example.jp）、BASE_PATH（例 /kyodo/）。 */
const base = `/${(process.env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
  trailingSlash: 'always',
  integrations: [mdx({ smartypants: false }), process.env.BUNDLE && bundleOnly(process.env.BUNDLE), oneCity(), bundleTurn()],
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { concurrency: 4, inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    // 編集中は、控え（測るための何万もの作りものなど）と作ったサイトを見張らない。見張れるファイルの数には、機械の上限がある。
    server: { watch: { ignored: ['**/.cache/**', '**/.build/**', '**/dist/**'] } },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // MDX の文章が Astro の目印（use astro:head-inject）を持つことの知らせ。害はなく、職員を驚かせるだけなので出さない。
      rollupOptions: { onwarn: (warning, show) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || show(warning) },
    },
  },
  devToolbar: { enabled: false },
});
