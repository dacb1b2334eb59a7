/** 見る：npm start。内容を確かめ、サイトを組み立て、配る。 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { announceSite } from './serve.ts';

const built = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
if (built.status === 0) {
  await announceSite().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
} else process.exitCode = built.status ?? 1;
