/** 内容を確かめる：npm run check。すべてのファイルのすべての誤りを、一度に日本語で示す。 */
import { checkContent } from './check-content.ts';

const { files, problems } = await checkContent(process.argv.join(' ').includes('--format gha') ? 'gha' : 'text');
if (problems > 0) process.exitCode = 1;
else console.log(`内容を確かめました：${files}ファイル、誤りはありません。`);
