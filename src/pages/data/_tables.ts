import { readFileSync } from 'node:fs';
import { atlas } from '../../atlas.ts';
import { labelsTable } from '../../open-data/labels-table.ts';
import { publishedTable, type PublishedTable } from '../../open-data/published-table.ts';
import { allTables } from '../../open-data/tables.ts';
import { publication } from './_publication.ts';

/** npm run build が先に書いた、全国の表の事実。あれば、全国の表はここでは作らない。 */
const made = process.env['ATLAS_TABLES'];

/** ここで中身から作る全国の表。すべての市を読む。 */
export const tables = made ? [] : allTables(atlas, publication);

/** 配る表のすべての、大きさ・行数・項目。 */
export const published = made ? (JSON.parse(readFileSync(made, 'utf8')) as PublishedTable[]) : tables.map((table) => publishedTable(table, publication));

export const labelTable = labelsTable(published);
