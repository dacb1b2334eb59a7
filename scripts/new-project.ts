/** 新しい事業のひな型（下書き）を作る：npm run new-project -- 032093 kyodo-suishin-3 jigyo-19 [--title 名] [--node 体系の項目]。 */
import { run } from './command.ts';
import { newProject, USAGE } from './skeletons/new-project.ts';

await run(USAGE, async () => console.log(await newProject(process.argv.slice(2))));
