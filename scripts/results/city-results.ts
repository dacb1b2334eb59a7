import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultYears, type ResultIndicator } from '../../src/editor/results/results-sheet.ts';
import type { ResultBook } from '../../src/editor/results/results-workbook.ts';
import { fiscalYearOf } from '../../src/fiscal-year/fiscal-year.ts';
import { readContent, type Content, type Entry } from '../../src/reader/index.ts';
import { Refusal } from '../command.ts';

/** 内容を読む。@throws Refusal 誤りがあるとき。誤りのある内容の上には、何も書き込まない。 */
export async function soundContent(root: string): Promise<Content> {
  const content = await readContent(root);
  if (content.problems.length > 0) throw new Refusal(`内容に ${content.problems.length} 件の誤りがあります。先に npm run check で確かめ、直してください。`);
  return content;
}

type Of<K extends Entry['kind']> = Entry & { kind: K; data: Entry<K>['data'] };
const isKind = <K extends Entry['kind']>(kind: K) => (entry: Entry): entry is Of<K> => entry.kind === kind;
const ofKind = <K extends Entry['kind']>(entries: readonly Entry[], kind: K): Of<K>[] => entries.filter(isKind(kind));

/** ファイルの印（中身から決まる）。書き出したあとに、ほかの人が直したかを見分ける。v をつけ、表計算が数と読み違えないようにする。 */
export const versionOf = (text: string): string => `v${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;

function cityEntries(content: Content, code: string): { name: string; mine: Entry[] } {
  const cities = ofKind(content.entries, 'city');
  const city = cities.find(({ data }) => data.code === code);
  if (!city) throw new Refusal(`市「${code}」がありません。いまあるのは ${cities.map(({ data }) => `${data.code}（${data.name}）`).join('、')} です。`);
  return { name: `${city.data.prefecture}${city.data.name}`, mine: content.entries.filter(({ folder }) => folder === city.folder) };
}

/** 市の指標すべて。計画の順、並び順に。 */
export function cityIndicators(content: Content, root: string, code: string): ResultIndicator[] {
  const { mine } = cityEntries(content, code);
  const titles = new Map(ofKind(mine, 'plan').map(({ plan, data }) => [plan, data.displayTitle]));
  const sorted = ofKind(mine, 'indicator').sort((a, b) => a.plan.localeCompare(b.plan, 'en') || a.data.order - b.data.order || a.id.localeCompare(b.id, 'en'));
  return sorted.map(({ file, plan, id, data }) => {
    const text = readFileSync(join(root, file.replace(/^content\//u, '')), 'utf8');
    return { key: `${code}/${plan}/${id}`, file, planTitle: titles.get(plan) ?? plan, data, text, version: versionOf(text) };
  });
}

/** 市の実績の表に要るもの。@throws Refusal 市や指標がないとき。 */
export function cityBook(content: Content, { root, code, today }: { root: string; code: string; today: string }): ResultBook {
  const { name, mine } = cityEntries(content, code);
  const indicators = cityIndicators(content, root, code);
  if (indicators.length === 0) throw new Refusal(`${name}には、指標がありません。`);
  const plans = ofKind(mine, 'plan').flatMap(({ data }) => data.period ?? data.statedYears ?? []);
  const sources = ofKind(mine, 'source').map(({ id, data }) => ({ id, title: data.displayTitle }));
  return { cityName: name, indicators, sources, years: resultYears(plans, indicators.map(({ data }) => data), fiscalYearOf(today)) };
}
