import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentProblems } from '../../scripts/check-content.ts';
import { hands, lineChanges, openDesk, type Desk } from './editor-desk.ts';

const INDICATOR = '032093-ichinoseki/kyodo-suishin-3/indicators/wasshoi-web.json';
const PROJECT = '232297-toyoake/machizukuri-shien-h20/projects/atarashii-jigyo.json';
const SAVED = 20_000;

describe('手元の編集画面', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  const changed = (path: string, before: string) => expect.poll(() => desk.text(path), { timeout: SAVED }).not.toBe(before);
  const noProblems = async () => expect((await contentProblems(desk.root)).problems).toEqual([]);

  test('実績を1つ足すと、足した行は10行まで、ほかの1バイトも変わらない', async () => {
    const before = await desk.text(INDICATOR);
    await desk.open('032093/#/collections/indicators-kyodo-suishin-3/entries/wasshoi-web');
    const { add, pick, write, kind, count, save } = hands(desk);
    await add('actuals');
    await pick('actuals.0.year', '令和6年度（2024年度）');
    await write('actuals.0.printedYear', '令和6年度');
    await kind('actuals.0.value', '数');
    await count('actuals.0.value.value', 7210);
    await write('actuals.0.value.printed', '7,210');
    await add('actuals.0.evidence');
    await pick('actuals.0.evidence.0.document', '一関市協働推進計画（第3次）案');
    await count('actuals.0.evidence.0.line', 437);
    await write('actuals.0.evidence.0.quote', '輪っしょい!!WEBへの年間アクセス数');
    await write('actuals.0.evidence.0.place', '第3章 6 成果指標 実績（令和6年度）');
    await save();
    await changed(INDICATOR, before);
    const after = await desk.text(INDICATOR);
    const { added, removed } = lineChanges(before, after);
    expect(removed).toEqual([]);
    expect(added.length).toBeLessThanOrEqual(10);
    expect(JSON.parse(after).actuals[0].value).toEqual({ kind: 'number', value: 7210, printed: '7,210' });
    await noProblems();
  });

  test('字の誤りを直すと、その行だけが変わる', async () => {
    const before = await desk.text(INDICATOR);
    await desk.open('032093/#/collections/indicators-kyodo-suishin-3/entries/wasshoi-web');
    const { write, save } = hands(desk);
    await write('accumulationReason', '指標名に「年間」と書かれています');
    await save();
    await changed(INDICATOR, before);
    const { added, removed } = lineChanges(before, await desk.text(INDICATOR));
    expect([added.length, removed.length]).toEqual([1, 1]);
    await noProblems();
  });

  test('予算の内訳のある事業を足せる', async () => {
    const evidence = async (key: string) => {
      await add(key);
      await pick(`${key}.0.document`, 0);
      await count(`${key}.0.line`, 12);
      await write(`${key}.0.quote`, '新しい事業');
      await write(`${key}.0.place`, '第4章 事業一覧 予算');
    };
    await desk.open('232297/#/collections/projects-machizukuri-shien-h20/new');
    const { add, write, count, kind, pick, save } = hands(desk);
    await desk.page!.getByRole('textbox', { name: /スラッグ/u }).first().fill('atarashii-jigyo');
    await write('title', '新しい事業');
    await count('order', 26);
    await add('listings');
    await pick('listings.0.node', 3);
    await write('listings.0.title', '新しい事業');
    await evidence('listings.0.evidence');
    await kind('budget', '金額');
    for (const [index, amount] of [[0, { yen: 300_000, label: '報償費', printed: '300千円' }], [1, { yen: 120_000, label: '需用費', printed: '120千円' }]] as const) {
      await add('budget.amounts');
      await count(`budget.amounts.${index}.yen`, amount.yen);
      await pick(`budget.amounts.${index}.direction`, '支出');
      await write(`budget.amounts.${index}.label`, amount.label);
      await write(`budget.amounts.${index}.printed`, amount.printed);
    }
    await evidence('budget.evidence');
    await evidence('evidence');
    await save();
    await expect.poll(() => desk.text(PROJECT).catch(() => ''), { timeout: SAVED }).not.toBe('');
    const saved = JSON.parse(await desk.text(PROJECT));
    expect(saved.budget.amounts).toEqual([{ yen: 300000, direction: 'expense', label: '報償費', printed: '300千円' }, { yen: 120000, direction: 'expense', label: '需用費', printed: '120千円' }]);
    expect(saved.listings[0].ordinal).toBeNull();
    await noProblems();
  });

  test('誤りのある内容は保存されず、直し方が日本語で出る', async () => {
    const before = await desk.text(INDICATOR);
    await desk.open('032093/#/collections/indicators-kyodo-suishin-3/entries/wasshoi-web');
    const { write, save } = hands(desk);
    await write('name', '問い合わせは 0191-21-2111 まで');
    await save();
    const dialog = desk.page!.locator('dialog.kyodo-problems');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/項目　指標名[\s\S]*問題　[\s\S]*電話番号[\s\S]*直し方　/u);
    expect(await desk.text(INDICATOR)).toBe(before);
  });

  test('開いたあとに人が変えたファイルは、上書きせず、両方の直しを合わせる', async () => {
    await desk.open('032093/#/collections/indicators-kyodo-suishin-3/entries/center-riyo');
    const { reach, write, save } = hands(desk);
    await reach('accumulationReason');
    const path = '032093-ichinoseki/kyodo-suishin-3/indicators/center-riyo.json';
    const theirs = (await desk.text(path)).replace('"order": 1', '"order": 9');
    await writeFile(join(desk.root, path), theirs);
    await write('accumulationReason', '単位が「回／年」だからです');
    await save();
    await desk.page!.getByText('他のユーザーがエントリーを変更しました').waitFor();
    expect(await readFile(join(desk.root, path), 'utf8')).toBe(theirs);
    await desk.page!.getByRole('button', { name: '変更を合わせて保存' }).click();
    await changed(path, theirs);
    expect(JSON.parse(await desk.text(path))).toEqual({ ...JSON.parse(theirs), accumulationReason: '単位が「回／年」だからです' });
    await noProblems();
  });

  test('同じ所を人も直していたら、保存せず、2人の値を見せ、書いた内容を残せる', async () => {
    const path = '032093-ichinoseki/kyodo-suishin-3/indicators/kyodotai-katsudo.json';
    await desk.open('032093/#/collections/indicators-kyodo-suishin-3/entries/kyodotai-katsudo');
    const { reach, write, save } = hands(desk);
    await reach('accumulationReason');
    const before = await desk.text(path);
    const theirs = before.replace(/"accumulationReason": "[^"]*"/u, '"accumulationReason": "ほかの人の書いたわけ"');
    await writeFile(join(desk.root, path), theirs);
    await write('accumulationReason', 'わたしの書いたわけ');
    await save();
    await desk.page!.getByRole('button', { name: '変更を合わせて保存' }).click();
    const dialog = desk.page!.locator('dialog.kyodo-problems');
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/ほかの人：ほかの人の書いたわけ　あなた：わたしの書いたわけ/u);
    const [file] = await Promise.all([desk.page!.waitForEvent('download'), dialog.getByRole('button', { name: '書いた内容をファイルに残す' }).click()]);
    expect(await readFile(await file.path(), 'utf8')).toContain('わたしの書いたわけ');
    expect(await desk.text(path)).toBe(theirs);
  });

  test('よそのサイトとは、何も通信しない', () => {
    expect(desk.outside).toEqual([]);
  });
});
