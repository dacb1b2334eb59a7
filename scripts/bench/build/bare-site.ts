import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rivalCity, type RivalShape } from './rival-content.ts';
import { writeSite } from './write-site.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost:4321', outDir: process.env.OUT_DIR ?? 'dist', cacheDir: process.env.CACHE_DIR ?? '.cache', trailingSlash: 'always', compressHTML: 'jsx', build: { concurrency: 4, inlineStylesheets: 'never' } });
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
const row = z.object({ text: z.string(), page: z.string() });
export const collections = { cities: defineCollection({ loader: glob({ pattern: '*.json', base: './content' }), schema: z.object({ name: z.string(), pages: z.array(z.object({ id: z.string(), title: z.string(), rows: z.array(row) })) }) }) };
`;

const LAYOUT = `---
import '../site.css';
const { title } = Astro.props;
---
<!doctype html>
<html lang="ja"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>{title}</title><meta name="description" content={title} /></head>
<body><header><nav><a href="/">トップ</a></nav></header><main><slot /></main><footer>終わり</footer></body></html>
`;

const PAGE = `---
import { getCollection } from 'astro:content';
import Layout from '../../layouts/Layout.astro';
export const getStaticPaths = async () => (await getCollection('cities')).flatMap((city) => city.data.pages.map((page) => ({ params: { city: city.id, page: page.id }, props: { name: city.data.name, page } })));
const { name, page } = Astro.props;
---
<Layout title={\`\${page.title}｜\${name}\`}><h1>{page.title}</h1><p>{name}</p><ul>{page.rows.map((row) => <li><a href={\`/c\${row.page}/\`}>{row.page}</a><span>{row.text}</span></li>)}</ul></Layout>
`;

const FRAME = { 'astro.config.mjs': CONFIG, 'src/content.config.ts': COLLECTION, 'src/layouts/Layout.astro': LAYOUT, 'src/pages/[city]/[page].astro': PAGE, 'src/site.css': 'main { max-width: 60rem; }\n', 'package.json': '{ "type": "module" }\n' };

function* files(shape: RivalShape): Generator<readonly [string, string]> {
  yield* Object.entries(FRAME);
  for (let index = 0; index < shape.cities; index += 1) {
    const { id, ...data } = rivalCity(index, shape);
    yield [`content/${id}.json`, JSON.stringify(data)];
  }
}

/** 素の Astro サイト：Astro の内容の仕組み（glob、市ごとに JSON 1つ）、枠1つ、ページの型1つ。同じ版の Astro を使う。 */
export async function writeBareSite(folder: string, shape: RivalShape): Promise<void> {
  await writeSite(folder, files(shape));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}
