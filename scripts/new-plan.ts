/** 新しい計画のひな型（下書き）を作る：npm run new-plan -- 032093 kyodo-suishin-4 [--title 名] [--source 原資料のID]。 */
import { run } from './command.ts';
import { newPlan, USAGE } from './skeletons/new-plan.ts';

await run(USAGE, async () => console.log(await newPlan(process.argv.slice(2))));
