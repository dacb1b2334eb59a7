/** サイトの一部を Astro で作る、手分けの働き手。どの部分かは環境変数（SHARD、CHANGED、OUT_DIR …）で受け取る。 */
import { build } from 'astro';
import { buildFailure } from '../build-failure.ts';

try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(buildFailure(error));
  if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
