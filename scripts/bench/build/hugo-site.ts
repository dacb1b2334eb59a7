import { rivalCity, type RivalShape } from './rival-content.ts';
import { writeSite } from './write-site.ts';

const LAYOUT = `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }}｜{{ .Params.city }}</title><meta name="description" content="{{ .Title }}"><link rel="stylesheet" href="/site.css"></head>
<body><header><nav><a href="/">トップ</a></nav></header><main><h1>{{ .Title }}</h1><p>{{ .Params.city }}</p><ul>{{ range .Params.rows }}<li><a href="/c{{ .page }}/">{{ .page }}</a><span>{{ .text }}</span></li>{{ end }}</ul></main><footer>終わり</footer></body></html>
`;

function* files(shape: RivalShape): Generator<readonly [string, string]> {
  yield ['config.toml', 'baseURL = "http://localhost/"\nlanguageCode = "ja"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n'];
  yield ['layouts/_default/single.html', LAYOUT];
  yield ['static/site.css', 'main { max-width: 60rem; }\n'];
  for (let index = 0; index < shape.cities; index += 1) {
    const { id, name, pages } = rivalCity(index, shape);
    for (const page of pages) yield [`content/${id}/${page.id}.md`, `${JSON.stringify({ title: page.title, city: name, rows: page.rows })}\n`];
  }
}

/** Hugo のサイト：ページごとに1ファイル、ページの型1つ。 */
export const writeHugoSite = (folder: string, shape: RivalShape): Promise<void> => writeSite(folder, files(shape));
