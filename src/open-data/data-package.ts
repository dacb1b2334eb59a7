import { createHash } from 'node:crypto';
import { csv, LIST_SEPARATOR } from './csv.ts';
import { byteLength } from './file-size.ts';
import { LICENSE, SITE_NAME, SOURCE_NOTE, type Publication } from './publication.ts';
import type { Field, Table } from './table.ts';

/** Frictionless Table Schema の項目。 */
const schemaField = ({ name, title, type, note, codes }: Field) => ({
  name,
  title,
  type,
  ...(note ? { description: note } : {}),
  ...(type === 'list' ? { delimiter: LIST_SEPARATOR, itemType: 'string' } : {}),
  ...(codes && type === 'string' ? { constraints: { enum: Object.keys(codes) } } : {}),
});

function resource(table: Table) {
  const text = csv(table);
  return {
    name: table.id,
    title: table.title,
    description: table.description,
    path: `${table.id}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: table.fields.map(schemaField), missingValues: [''], primaryKey: table.key },
  };
}

/** datapackage.json（Frictionless Data Package 2.0）。中の CSV は、この文書と同じ場所にある。 */
export function dataPackage(tables: readonly Table[], { today, address }: Publication): string {
  const document = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kyodo-atlas',
    title: `${SITE_NAME} 公開データ`,
    description: SOURCE_NOTE,
    homepage: address('/data/'),
    version: today,
    created: `${today}T00:00:00+09:00`,
    licenses: [{ name: LICENSE.name, title: LICENSE.title, path: LICENSE.path }],
    resources: tables.map(resource),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
