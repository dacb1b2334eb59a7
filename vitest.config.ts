import { getViteConfig } from 'astro/config';

/** 速いもの（unit）が先、組み立て済みのサイト（site）と本物のブラウザ（browser）があと。 */
export default getViteConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', testTimeout: 60_000, hookTimeout: 60_000, env: { ATLAS_SOURCES: '' }, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['src/tests/**'] } },
      { extends: true, test: { name: 'site', include: ['src/tests/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false } },
    ],
  },
} as Parameters<typeof getViteConfig>[0]);
