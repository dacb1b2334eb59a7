import { rivalCity, type RivalShape } from './rival-content.ts';
import { writeSite } from './write-site.ts';

const CONFIG = `export default () => ({ dir: { input: 'src', data: '_data', includes: '_includes' } });
`;

const DATA = `import { readdirSync, readFileSync } from 'node:fs';
export default () => readdirSync('content').flatMap((file) => {
  const { id, name, pages } = JSON.parse(readFileSync('content/' + file, 'utf8'));
  return pages.map((page) => ({ ...page, city: id, name }));
});
`;

const PAGE = `export default class {
  data() { return { pagination: { data: 'entries', size: 1, alias: 'item' }, permalink: ({ item: page }) => page.city + '/' + page.id + '/index.html' }; }
  render({ item: page }) {
    const rows = page.rows.map((row) => \`<li><a href="/c\${row.page}/">\${row.page}</a><span>\${row.text}</span></li>\`).join('');
    return \`<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\${page.title}｜\${page.name}</title><meta name="description" content="\${page.title}"><link rel="stylesheet" href="/site.css"></head>
<body><header><nav><a href="/">トップ</a></nav></header><main><h1>\${page.title}</h1><p>\${page.name}</p><ul>\${rows}</ul></main><footer>終わり</footer></body></html>
\`;
  }
}
`;

function* files(shape: RivalShape): Generator<readonly [string, string]> {
  yield* Object.entries({ 'eleventy.config.js': CONFIG, 'package.json': '{ "type": "module" }\n', 'src/_data/entries.js': DATA, 'src/item.11ty.js': PAGE });
  for (let index = 0; index < shape.cities; index += 1) {
    const city = rivalCity(index, shape);
    yield [`content/${city.id}.json`, JSON.stringify(city)];
  }
}

/** Eleventy のサイト：市ごとに JSON 1つ、ページの型1つ（JavaScript の型がいちばん速い）。 */
export const writeEleventySite = (folder: string, shape: RivalShape): Promise<void> => writeSite(folder, files(shape));
