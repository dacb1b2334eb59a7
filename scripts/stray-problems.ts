import { contentFiles } from '../src/reader/content-files.ts';
import type { Problem } from '../src/reader/index.ts';
import { unknownCities } from '../src/reader/unknown-cities.ts';

/** 市を1つずつ読むときには見えない誤り：置けない場所のファイルと、CITIES に書かれた知らない市。 */
export async function strayProblems(root: string): Promise<Problem[]> {
  const { paths, problems } = await contentFiles(root);
  return [...problems, ...unknownCities(paths)];
}
