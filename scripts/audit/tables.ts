/** 表：題、見出しの scope、結合なし、数は右にそろえて等幅。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = {
  'table-caption': '表に題（caption）がある',
  'table-scope': '見出しのセルに scope がある。見出しのない表がない',
  'table-merged': 'セルを結合しない',
  'table-number': '数だけのセルは、右にそろえて等幅の数字で書く',
};

function tableFaults(): Fault[] {
  const number = /^(?:約)?[+−-]?[\d,]+(?:\.\d+)?\s*(?:[%％]|千円|万円|円|件|人|組|回|団体|ページ|KB|バイト)?[※]?$/u;
  return [...document.querySelectorAll('table')].flatMap((table) => {
    const heads = [...table.querySelectorAll('th')];
    const merged = [...table.querySelectorAll<HTMLTableCellElement>('th, td')].filter((cell) => cell.colSpan > 1 || cell.rowSpan > 1);
    const loose = [...table.querySelectorAll('td')].filter((cell) => {
      const { textAlign, fontVariantNumeric } = getComputedStyle(cell);
      return probe.shown(cell) && number.test((cell.textContent ?? '').trim()) && !(['right', 'end'].includes(textAlign) && fontVariantNumeric.includes('tabular-nums'));
    });
    return [
      ...(table.caption?.textContent?.trim() ? [] : [{ rule: 'table-caption', what: probe.where(table) }]),
      ...(heads.length > 0 && heads.every((head) => head.scope !== '') ? [] : [{ rule: 'table-scope', what: probe.where(heads.find((head) => head.scope === '') ?? table) }]),
      ...merged.map((cell) => ({ rule: 'table-merged', what: probe.where(cell) })),
      ...loose.map((cell) => ({ rule: 'table-number', what: probe.where(cell) })),
    ];
  });
}

export const tables: PageCheck = { id: 'tables', title: '表', rules, views: ['wide'], run: (page) => page.evaluate(tableFaults) };
