import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { card, CARD, type CardText } from './card.ts';
import { titleLines } from './card-lines.ts';
import { outlines, type Outlines } from './outlines.ts';
import { DESIGN, draw } from './picture.ts';

const text: CardText = {
  site: '協働アトラス', kicker: '岩手県一関市　協働推進計画　案', title: '一関市協働推進計画（第3次）', foot: '18の事業を、出典とともに',
  years: { label: '計画期間　令和6年度〜令和10年度', printed: true, ticks: [2024, 2025, 2026, 2027, 2028].map((year) => ({ era: `R${year - 2018}`, western: String(year) })) },
};
const font = (await outlines()) as Outlines;
const hash = (bytes: string | Buffer | undefined): string => createHash('sha256').update(bytes ?? '').digest('hex').slice(0, 16);

describe('共有の絵', () => {
  test('字は輪郭の線だけで、機械の書体を使わない', () => {
    const svg = card(text, font) ?? '';
    expect(svg).not.toMatch(/<text|font-family|href=/u);
    expect(svg.match(/<path/gu)?.length).toBeGreaterThan(12);
  });
  test('書体にない字があれば、空の四角を刷らずに、絵をやめる', async () => {
    expect(font.has('𠮷')).toBe(false);
    expect(card({ ...text, title: '𠮷田のまちの計画' }, font)).toBeUndefined();
    expect(await draw({ ...text, foot: '絵文字🍎' })).toBeUndefined();
  });
  test('書体のパッケージがなければ、絵をやめる', async () => {
    vi.resetModules();
    vi.doMock('./outlines.ts', () => ({ outlines: () => Promise.resolve(undefined) }));
    const { draw: withoutFont } = await import('./picture.ts');
    expect(await withoutFont(text)).toBeUndefined();
    vi.doUnmock('./outlines.ts');
  });
  test('1200×630 の PNG で、2度描いても1バイトも違わない', async () => {
    const [first, second] = [await draw(text), await draw(text)];
    const { width, height, format } = await sharp(first).metadata();
    expect({ width, height, format }).toEqual({ ...CARD, format: 'png' });
    expect(hash(first)).toBe(hash(second));
    expect((await sharp(first).stats()).channels[0]?.mean).toBeLessThan(250);
  });
  test('印刷のない期間は、破線の枠', () => {
    const [printed, stated] = [true, false].map((value) => card({ ...text, years: text.years && { ...text.years, printed: value } }, font) ?? '');
    expect(printed).not.toContain('stroke-dasharray');
    expect(stated).toContain('stroke-dasharray');
  });
  test('絵の形を変えたら、版（DESIGN）を上げる。前の控えを出さないために', () => {
    expect(`${DESIGN} ${hash(card(text, font))}`).toMatchInlineSnapshot(`"1 95cc480220ce676d"`);
  });
});

describe('題の折り方', () => {
  const lines = (title: string) => titleLines(title, 1056, font);
  test('文節で折り、短い題ほど大きい', () => {
    expect(lines('一関市')).toEqual({ size: 92, lines: ['一関市'] });
    expect(lines('まちづくり支援計画（平成20年度の取り組み予定）').lines.length).toBeGreaterThan(1);
  });
  test('どの行も幅に入り、句読点で始まらない', () => {
    const { size, lines: rows } = lines('市民と行政がともに担う、地域の力と交流を生み出すための協働のまちづくりに関する基本の計画');
    expect(rows.filter((row) => font.width(row, size) > 1056 || /^[、。）」]/u.test(row))).toEqual([]);
  });
  test('とても長い題は、3行目で … にする', () => {
    const { lines: rows } = lines('協働の計画の名'.repeat(30));
    expect(rows).toHaveLength(3);
    expect(rows[2]?.endsWith('…')).toBe(true);
  });
});
