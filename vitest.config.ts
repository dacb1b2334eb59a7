import { getViteConfig } from 'astro/config';

/** 何度も組み立てるので時間のかかる試験：内容への差し込み、組み立ての妨げ、市が多いときの組み立て。npm run test:release */
const RELEASE = ['src/tests/injection-*.test.ts', 'src/tests/robust-build.test.ts', 'src/tests/robust-disk.test.ts', 'src/tests/many-cities*.test.ts'];

/** 速いもの（unit）が先、組み立て済みのサイトと本物のブラウザ（site）があと。 */
export default getViteConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', testTimeout: 20_000, hookTimeout: 20_000, env: { ATLAS_SOURCES: '' }, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['src/tests/**'] } },
      { extends: true, test: { name: 'site', include: ['src/tests/**/*.test.ts'], exclude: RELEASE, testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false } },
      { extends: true, test: { name: 'release', include: RELEASE, testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false } },
    ],
  },
} as Parameters<typeof getViteConfig>[0]);
