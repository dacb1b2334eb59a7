/** ページの枠（部品と CSS）を Astro で束ねる、働き手。ページは、束ねたものから page-maker.ts が作る。置き場所は環境変数（BUNDLE、OUT_DIR …）で受け取る。 */
import { build } from 'astro';
import { buildFailure } from '../build-failure.ts';

try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(buildFailure(error));
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
