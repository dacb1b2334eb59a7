/** 都道府県を1つずつ受け取って、検索の索引を作る、手分けの働き手。 */
import { indexArea, type IndexTask } from './index-area.ts';

process.on('message', (task: IndexTask) => void indexArea(task).then((area) => process.send?.(area), (error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}));
