/** 内容フォルダを1度確かめ、ファイルの数・誤りの数・使ったメモリの最大を書く。時間は、呼ぶ側が測る。 */
import { enableCompileCache } from 'node:module';

enableCompileCache(); // npm run check と同じに
const { contentProblems } = await import('../check-content.ts');

const { files, problems } = await contentProblems(process.argv[2] ?? 'content');
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ files, problems: problems.length, cpuSeconds: (user + system) / 1e6, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
