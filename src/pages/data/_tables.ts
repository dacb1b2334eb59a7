import { atlas } from '../../atlas.ts';
import { labelsTable } from '../../open-data/labels-table.ts';
import { allTables } from '../../open-data/tables.ts';
import { publication } from './_publication.ts';

/** 全国の表。すべての市を読むので、全国のファイルを作るときだけ読み込む。組み立て1回につき1度だけ作る。 */
export const tables = allTables(atlas, publication);

export const labelTable = labelsTable(tables);
