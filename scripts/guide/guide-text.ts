import { fieldTables } from '../../src/editor/field-tables.ts';

const START = '<!-- 項目の表：ここから（npm run guide が書きます。手で直さないでください） -->';
const END = '<!-- 項目の表：ここまで -->';

/** 更新ガイドの、項目の表の所だけを作り直したもの。@throws Error 印の行がないとき。 */
export function withFieldTables(guide: string): string {
  const [from, to] = [guide.indexOf(START), guide.indexOf(END)];
  if (from === -1 || to < from) throw new Error('content/README.md に、項目の表の印の行がありません。');
  return `${guide.slice(0, from + START.length)}\n\n${fieldTables()}\n\n${guide.slice(to)}`;
}
