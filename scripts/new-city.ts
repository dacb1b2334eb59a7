/** 新しい市のひな型を作る：npm run new-city -- 131016 [--romaji chiyoda]。名・よみ・都道府県は公のコード表から引く。 */
import { run } from './command.ts';
import { newCity, USAGE } from './skeletons/new-city.ts';

await run(USAGE, async () => console.log(await newCity(process.argv.slice(2))));
