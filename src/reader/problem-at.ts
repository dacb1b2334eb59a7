import { lineAndColumn } from './positions.ts';
import type { Problem } from './problem.ts';

/** 読んでいるファイルの、名と文字。 */
export interface SourceText {
  /** 内容フォルダの親から見た位置（例：content/032093-ichinoseki/city.json）。 */
  file: string;
  text: string;
}

/** 文字の位置を行と桁にして、誤りひとつにする。 */
export const problemAt = ({ file, text }: SourceText, offset: number, rest: Omit<Problem, 'file' | 'line' | 'column'>): Problem => ({ file, ...lineAndColumn(text, offset), ...rest });
