import { LIST_SEPARATOR } from './csv.ts';
import { LICENSE, SITE_NAME, SOURCE_NOTE, type Publication } from './publication.ts';
import type { PublishedTable } from './published-table.ts';
import type { Field } from './table.ts';

/** Frictionless Table Schema の項目。 */
const schemaField = ({ name, title, type, note, codes }: Field) => ({
  name,
  title,
  type,
  ...(note ? { description: note } : {}),
  ...(type === 'list' ? { delimiter: LIST_SEPARATOR, itemType: 'string' } : {}),
  ...(codes && type === 'string' ? { constraints: { enum: Object.keys(codes) } } : {}),
});

function resource(table: PublishedTable) {
  return {
    name: table.id,
    title: table.title,
    description: table.description,
    path: `${table.id}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: table.csv.bytes,
    hash: `sha256:${table.csv.sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: table.fields.map(schemaField), missingValues: [''], primaryKey: table.key },
  };
}

/** datapackage.json（Frictionless Data Package 2.0）。中の CSV は、この文書と同じ場所にある。 */
export function dataPackage(tables: readonly PublishedTable[], { today, address }: Publication): string {
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
