/** 組み立て終えた部品の名（外部ファイル）。 */
export interface Parts { script: string; styles: readonly string[] }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** 編集画面が話してよい相手。手元では自分のサーバーだけ、公開用では GitHub だけ。 */
export function policy(connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    // 部品の多くが、寸法や位置を style 属性で動かす。スクリプトは外部ファイルだけなので、広げるのは見た目だけ。
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' blob: data: https://avatars.githubusercontent.com`,
    `connect-src 'self' blob: data: ${connect}`.trimEnd(),
    "manifest-src 'self' blob: data:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

const head = (title: string, csp: string): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="${escaped(csp)}">
<title>${escaped(title)}</title>`;

/** 1つの市の編集画面。中身はスクリプトが描く。 */
export function editorPage(title: string, parts: Parts, csp: string): string {
  return `${head(title, csp)}
${parts.styles.map((style) => `<link rel="stylesheet" href="../${style}">`).join('\n')}
<script type="module" src="../${parts.script}"></script>
</head>
<body>
<noscript>編集画面には JavaScript が要ります。ブラウザの設定で使えるようにしてください。</noscript>
</body>
</html>
`;
}

/** 市を選ぶ入口。 */
export function editorIndex(cities: readonly { code: string; name: string }[], csp: string): string {
  return `${head('協働アトラスの編集', csp)}
</head>
<body>
<h1>どの市を編集しますか</h1>
<ul>
${cities.map(({ code, name }) => `<li><a href="${code}/">${escaped(name)}</a></li>`).join('\n')}
</ul>
</body>
</html>
`;
}
