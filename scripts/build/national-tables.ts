import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvHead } from '../../src/open-data/csv.ts';
import { JSON_BETWEEN, JSON_TAIL, jsonHead, tablePath } from '../../src/open-data/json.ts';
import type { Publication } from '../../src/open-data/publication.ts';
import type { PublishedTable, TableSizes } from '../../src/open-data/published-table.ts';
import type { Table } from '../../src/open-data/table.ts';
import { allTables } from '../../src/open-data/tables.ts';
import { csvRowsIn, jsonRowsIn, type AreaTables } from './area-tables.ts';

/** 書きながら、大きさと指紋を求める。 */
class MeasuredFile {
  bytes = 0;
  private readonly hash = createHash('sha256');
  private readonly file: number;
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.file = openSync(path, 'w');
  }
  write(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    this.hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.bytes += bytes.length;
  }
  close(): { bytes: number; sha256: string } {
    closeSync(this.file);
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}

/** 行のある都道府県だけを、順につなぐ。 */
function writeJoined(file: MeasuredFile, parts: Iterable<Uint8Array>, between: string): void {
  let first = true;
  for (const part of parts) {
    if (part.length === 0) continue;
    if (!first) file.write(between);
    file.write(part);
    first = false;
  }
}

interface Area extends AreaTables {
  sizes: TableSizes;
}

function joinedTable({ rows: _, ...head }: Table, areas: readonly Area[], folder: string, publication: Publication): PublishedTable {
  const csv = new MeasuredFile(join(folder, tablePath(head.id, 'csv')));
  csv.write(csvHead(head));
  writeJoined(csv, areas.values().map((area) => csvRowsIn(head, area)), '');
  const json = new MeasuredFile(join(folder, tablePath(head.id, 'json')));
  json.write(jsonHead(head, tablePath(head.id, 'json'), publication));
  writeJoined(json, areas.values().map((area) => jsonRowsIn(head, area, publication)), JSON_BETWEEN);
  json.write(JSON_TAIL);
  return { ...head, rowCount: areas.reduce((sum, { sizes }) => sum + (sizes[head.id]?.rows ?? 0), 0), csv: csv.close(), json: { bytes: json.close().bytes } };
}

const NOTHING = { cities: [], plans: [], projects: [], indicators: [], schemes: [], sources: [] };

/** 中身のない表：題・項目・鍵だけ。 */
export const emptyTables = (publication: Publication): Table[] => allTables(NOTHING, publication);

/** 都道府県の表をつないで、全国の表（CSV と JSON）を folder に書く。すべての行を一度にメモリに置くことはない。 */
export const nationalTables = (areas: readonly Area[], folder: string, publication: Publication): PublishedTable[] => emptyTables(publication).map((table) => joinedTable(table, areas, folder, publication));
