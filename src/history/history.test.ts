import { describe, expect, test } from 'vitest';
import { updateText } from '../text/update-text.ts';
import { commitsIn, japanTime, lastDates, type Commit } from './git-log.ts';
import { pageDates, pagesOf } from './page-dates.ts';
import { reasonOf, updatesOf, type UpdateContext } from './updates.ts';

const blob = (letter: string): string => letter.repeat(40);
const NONE = blob('0');
const INDICATOR = '032093-ichinoseki/kyodo-3/indicators/kanyuritsu.json';
const log = `\x1e${blob('9')}\x1f2026-09-30T16:00:00+00:00\x1f更新：指標「kanyuritsu」\x1f理由：計画の見直し\n\x1f\n\n:100644 100644 ${blob('a')} ${blob('b')} M\tcontent/${INDICATOR}\n:000000 100644 ${NONE} ${blob('c')} A\tREADME.md\n`
  + `\x1e${blob('8')}\x1f2026-04-01T09:00:00+09:00\x1f第3次計画を公開する\x1f\x1f\n\n:000000 100644 ${NONE} ${blob('a')} A\tcontent/${INDICATOR}\n:100644 100644 ${blob('d')} ${blob('e')} R090\tcontent/032093-ichinoseki/schemes/old.json\tcontent/032093-ichinoseki/schemes/new.json\n`;
const commits = commitsIn(log, 'content/');

const indicator = (target: number, more: object = {}): string => JSON.stringify({ name: '自治会加入率', unit: { printed: '%' }, targets: [{ year: 2028, value: { kind: 'number', value: target, printed: String(target) } }], ...more });
const context = (texts: Record<string, string>, more: Partial<UpdateContext> = {}): UpdateContext => ({ textOf: (name) => texts[name[0] ?? ''], isPublic: () => true, today: '2026-11-21', labelOf: (_, path) => ({ targets: '目標値', actuals: '実績値', name: '指標名', description: '説明' })[String(path.at(-1))] ?? String(path.at(-1)), ...more });
const changed = (before: string, after: string, more: Partial<UpdateContext> = {}) => updatesOf(commits[0] as Commit, '032093', context({ a: before, b: after }, more));
const said = (before: string, after: string) => changed(before, after).map(({ changes }) => updateText(changes));

describe('git の記録を読む', () => {
  test('内容フォルダの変更だけを、日本時間の日付で読む', () => {
    expect(commits.map(({ date, files }) => [date, files.map(({ path }) => path)])).toEqual([
      ['2026-10-01', [INDICATOR]],
      ['2026-04-01', [INDICATOR, '032093-ichinoseki/schemes/old.json', '032093-ichinoseki/schemes/new.json']],
    ]);
    expect(japanTime('2026-03-31T15:00:00Z')).toBe('2026-04-01T00:00:00+09:00');
  });

  test('ファイルの更新日は、いちばん新しい変更の日', () => {
    expect(lastDates(commits).get(INDICATOR)).toBe('2026-10-01');
  });

  test('わけは「理由：」の行、なければ日本語の件名。英語の件名や決まり文句は見せない', () => {
    expect(commits.map(reasonOf)).toEqual(['計画の見直し', '第3次計画を公開する']);
    expect(reasonOf({ subject: 'Fix 協働 typo', body: '' })).toBeNull();
    expect(reasonOf({ subject: '更新：指標「x」', body: '' })).toBeNull();
  });
});

describe('ページの更新日', () => {
  const dates: Record<string, string | null> = { [INDICATOR]: '2026-10-01', '032093-ichinoseki/kyodo-3/plan.json': '2026-04-01', '082171-toride/schemes/a.json': '2026-05-01', '122335-tomisato/schemes/b.json': null };
  const of = pageDates(Object.keys(dates), (file) => dates[file] ?? null);

  test('ファイルから、そのページと、上の一覧の日が決まる', () => {
    expect(pagesOf(INDICATOR)).toEqual(['/cities/032093/', '/updates/032093/', '/plans/032093/kyodo-3/indicators/kanyuritsu/']);
    expect([of('/plans/032093/kyodo-3/indicators/kanyuritsu/'), of('/plans/032093/kyodo-3/context/'), of('/terms/032093/kyodo-3/kyodo/'), of('/cities/032093/')]).toEqual(['2026-10-01', '2026-10-01', '2026-04-01', '2026-10-01']);
  });

  test('一覧のうち、1つの市や都道府県だけのページは、その市や都道府県の日になる', () => {
    expect([of('/cities/in/03/'), of('/schemes/scope/032093/'), of('/pages/082171/'), of('/compare/time/in/08/'), of('/plans/in/47/')]).toEqual(['2026-10-01', '2026-10-01', '2026-05-01', '2026-05-01', null]);
  });

  test('日の分からないファイルがあれば、そのページと一覧は「不明」で、まちがった日は出さない', () => {
    expect([of('/schemes/122335/b/'), of('/schemes/'), of('/schemes/082171/a/')]).toEqual([null, null, '2026-05-01']);
  });
});

describe('変わったことを、ふつうのことばで言う', () => {
  test('何が、何から何へ変わったか', () => {
    expect(said(indicator(70), indicator(68))).toEqual(['指標「自治会加入率」：目標値（令和10年度）を直しました：70% → 68%']);
    expect(changed(indicator(70), indicator(68))[0]?.reason).toBe('計画の見直し');
  });

  test('実績を足したこと', () => {
    const actuals = [{ year: 2025, value: { kind: 'number', value: 71, printed: '71' }, evidence: [] }];
    expect(said(indicator(70), indicator(70, { actuals }))).toEqual(['指標「自治会加入率」：実績値（令和7年度）を加えました：71%']);
  });

  test('書き直した文は、消して足したとは言わない', () => {
    expect(said(indicator(70, { description: [{ text: '前の文' }] }), indicator(70, { description: [{ text: '後の文' }] }))).toEqual(['指標「自治会加入率」：説明を直しました：前の文 → 後の文']);
  });

  test('出典だけの直し、並び順だけの直し', () => {
    expect(said(indicator(70, { evidence: [{ line: 1 }] }), indicator(70, { evidence: [{ line: 2 }] }))).toEqual(['指標「自治会加入率」：出典の場所を直しました']);
    expect(said(indicator(70, { order: 1 }), indicator(70, { order: 2 }))).toEqual([]);
  });

  test('公開日の来ていない項目は、変更も漏らさない', () => {
    expect(said(indicator(70, { publishOn: '2026-12-01' }), indicator(68, { publishOn: '2026-12-01' }))).toEqual([]);
    expect(changed(indicator(70), indicator(68), { isPublic: () => false })).toEqual([]);
  });

  test('公開日が来たら、その日に加えたと言う', () => {
    const [update] = changed(indicator(70, { publishOn: '9999-12-31' }), indicator(68, { publishOn: '2026-11-01' }));
    expect([update?.date, update && updateText(update.changes)]).toEqual(['2026-11-01', '指標「自治会加入率」を加えました']);
  });

  test('読めない中身の履歴でも止まらない', () => {
    expect(said('{', indicator(70))).toEqual(['指標「自治会加入率」を加えました']);
  });
});
