const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const page = (style: string, body: string): string => `<!doctype html><html lang="ja"><meta charset="utf-8"><style>
  body { margin: 0; padding: 16px; background: #fff; font: 15px/1.7 'Noto Sans CJK JP', sans-serif; color: #1a1a1c; }
  ${style}
</style>${body}</html>`;

/** 端末のようす。打った命令と、出た文字。 */
export const terminalPage = (command: string, output: string): string =>
  page("pre { margin: 0; padding: 16px; background: #1a1a1c; color: #fff; white-space: pre-wrap; font: 14px/1.8 'Noto Sans Mono CJK JP', monospace; } b { color: #ffd43d; font-weight: 400; }", `<pre><b>$ ${escaped(command)}</b>\n\n${escaped(output.trim())}</pre>`);

/** 表のようす。書き込む欄（黄）と、変えられない欄（灰）を色で分ける。 */
export function sheetPage(rows: readonly (readonly string[])[], open: (column: number) => boolean): string {
  const [head = [], ...body] = rows;
  const cells = (row: readonly string[]): string => row.map((cell, column) => `<td class="${open(column) ? 'open' : ''}">${escaped(cell)}</td>`).join('');
  const style = 'table { border-collapse: collapse; font-size: 13px; } th, td { border: 1px solid #999; padding: 4px 8px; text-align: left; vertical-align: top; } th { background: #00118f; color: #fff; } td { background: #eee; } td.open { background: #fffbe6; min-width: 5em; }';
  return page(style, `<table><tr>${head.map((cell) => `<th>${escaped(cell)}</th>`).join('')}</tr>${body.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`);
}
