/** 新しい原資料のひな型（下書き）を作る：npm run new-source -- 032093 jisseki-r7 資料.txt [--title 呼び名]。大きさ・行数・SHA-256 はファイルから求める。 */
import { run } from './command.ts';
import { newSource, USAGE } from './skeletons/new-source.ts';

await run(USAGE, async () => console.log(await newSource(process.argv.slice(2))));
