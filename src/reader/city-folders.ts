import { readdirSync } from 'node:fs';
import { selectedCity } from './selection.ts';

const CITY_FOLDER = /^\d{6}-/u;

/** 内容フォルダの中の、市のフォルダ。CITIES で選んだもの。コード順。 */
export function cityFolders(root: string): string[] {
  return readdirSync(root).filter((name) => CITY_FOLDER.test(name) && selectedCity(name)).sort();
}
