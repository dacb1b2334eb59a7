/** 都道府県を1つずつ受け取って調べる、手分けの働き手。表はファイルに書き、目次と誤りは親に渡す。 */
import { surveyor, type AreaTask } from './surveyor.ts';

const survey = surveyor();

process.on('message', (task: AreaTask) => void process.send?.(survey(task)));
