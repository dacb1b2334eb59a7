import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pageOwner } from '../../src/text/page-owner.ts';
import { filesIn, filesWhere } from './folders.ts';
import { placeFile } from './place-file.ts';
import type { Renewal } from './renew.ts';
import type { Survey } from './survey-nation.ts';

/** 前のサイトのうち、このたび作り直さないもの。 */
export interface Reuse {
  /** 変わっていない市か、変わった市のない都道府県のファイルか。フォルダの住所なら、その中のすべて。 */
  unchanged: (path: string) => boolean;
  /** 変わった市のある都道府県の、変わっていない市のファイルか。 */
  besideChanged: (path: string) => boolean;
}

/** 都道府県の表。ページとちがい、その都道府県を調べ直したときにだけ書かれる。 */
const AREA_TABLE = /^data\/in\/\d{2}\/[^/]+\.(?:csv|json)$/u;

/** changed は、変わった市のコード。 */
export function reuseOf(changed: readonly string[], { index, areas: surveys }: Survey): Reuse {
  const surveyed = new Set(surveys.filter(({ fresh }) => fresh).map(({ area }) => area));
  const [codes, areas] = [new Set(changed), new Set(changed.map((code) => code.slice(0, 2)))];
  const [known, knownAreas] = [new Set(index.map(({ code }) => code)), new Set(index.map(({ area }) => area))];
  const keptCity = (code: string): boolean => known.has(code) && !codes.has(code);
  return {
    unchanged: (path) => {
      const owner = pageOwner(path);
      if (owner.kind === 'nation') return false;
      return owner.kind === 'area' ? knownAreas.has(owner.area) && !(AREA_TABLE.test(path) ? surveyed : areas).has(owner.area) : keptCity(owner.code);
    },
    besideChanged: (path) => {
      const owner = pageOwner(path);
      return owner.kind === 'city' && areas.has(owner.code.slice(0, 2)) && keptCity(owner.code);
    },
  };
}

/** 前のサイト target を、このたび作った made にするのに、入れ替えるファイル。 */
export function renewalOf(made: string, target: string, { unchanged }: Reuse): Renewal {
  const drops = [...filesWhere(target, (path) => !unchanged(path))].filter((path) => !existsSync(join(made, path)));
  return { puts: filesIn(made), drops };
}

/** 都道府県の索引を作り直すために、その都道府県の変わっていないページも made に置く。 */
export function placeBesideChanged(made: string, target: string, { besideChanged }: Reuse): void {
  const inside = (path: string): boolean => pageOwner(path).kind === 'nation' || besideChanged(path);
  for (const path of filesWhere(target, inside)) if (besideChanged(path) && !existsSync(join(made, path))) placeFile(join(target, path), join(made, path));
}
