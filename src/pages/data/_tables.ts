import { readFileSync } from 'node:fs';
import { atlas } from '../../atlas.ts';
import { labelsTable } from '../../open-data/labels-table.ts';
import { publishedTable, type PublishedTable, type TableSizes } from '../../open-data/published-table.ts';
import { allTables } from '../../open-data/tables.ts';
import { publication } from './_publication.ts';

/** npm run build が先に書いた、全国の表の事実。あれば、全国の表はここでは作らない。 */
const made = process.env['ATLAS_TABLES'];

/** ここで中身から作る全国の表。すべての市を読む。 */
export const tables = made ? [] : allTables(atlas, publication);

interface MadeTables { national: PublishedTable[]; areas: Record<string, TableSizes> | null }

const facts: MadeTables = made ? (JSON.parse(readFileSync(made, 'utf8')) as MadeTables) : { national: tables.map((table) => publishedTable(table, publication)), areas: null };

/** 配る表のすべての、大きさ・行数・項目。 */
export const published = facts.national;

/** 都道府県ごとの表の大きさ。都道府県の表がなければ null。 */
export const areaTables = facts.areas;

export const labelTable = labelsTable(published);
