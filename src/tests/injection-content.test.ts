/** 内容のすべての項目に、動かそうとする文字を入れる：断られるか、ただの文字として出る。何も動かず、どのページも壊れない。 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { csvParseRows } from 'd3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { assemble, rawContent } from '../model/index.ts';
import { readContent } from '../reader/index.ts';
import { SCHEMAS } from '../reader/places.ts';
import { readJson } from '../reader/read-file.ts';
import { filesIn } from './built-site.ts';
import { ALWAYS_REFUSED, contentJson, fieldOf, isCode, oneOfEachField, PERHAPS_TAKEN, replaced, stringLeaves, textAt, type ContentFile, type Path } from './injection.ts';

/** 指標・調査・経過・担当を持つ市と、予算・読み替えを持つ市。 */
const CITIES = ['032093', '232297'];
const box = mkdtempSync(join(tmpdir(), 'atlas-injection-'));
const [content, site] = [join(box, 'content'), join(box, 'site')];
const all = contentJson(resolve('content'));
const fields = oneOfEachField(all);

const asBytes = (data: unknown): Buffer => Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
const problemsOf = (file: ContentFile, data: unknown): number => readJson(`content/${file.path}`, asBytes(data), file.kind).problems.length;

/** 項目ごとに、受け取られる文字。 */
const taken = new Map([...fields].map(([field, { file, path }]) => [field, PERHAPS_TAKEN.filter((text) => SCHEMAS[file.kind].safeParse(replaced(file.data, path, text)).success)]));

/** そのファイルの項目のすべてに、同じ文字を入れる。断られなかった項目の数（文字は1行に1つなので、行で数える）。 */
function acceptedFields(file: ContentFile, paths: readonly Path[], text: string): number {
  const data = paths.reduce((sum: unknown, path) => replaced(sum, path, text), file.data);
  const lines = new Set(readJson(`content/${file.path}`, asBytes(data), file.kind).problems.map(({ line }) => line));
  return Math.max(0, paths.length - lines.size);
}

/** すべての文字の葉に、受け取られる文字を順に入れる。keep は、もとのまま残す葉。 */
function injected(file: ContentFile, keep: ReadonlySet<string>): { data: unknown; count: number } {
  let [data, count] = [file.data, 0];
  for (const path of stringLeaves(file.data)) {
    const choices = taken.get(fieldOf(file.kind, path)) ?? [];
    const text = choices[(count + path.length) % Math.max(choices.length, 1)];
    if (text === undefined || isCode(textAt(file.data, path)) || keep.has(`content/${file.path} ${path.join('.')}`)) continue;
    data = replaced(data, path, text);
    count += 1;
  }
  return { data, count };
}

/** 参照など、ほかの項目と結ばれている葉を、もとに戻しながら入れる。入れた数を返す。 */
async function poison(): Promise<number> {
  const keep = new Set<string>();
  let last = '';
  for (let round = 0; round < 6; round += 1) {
    let count = 0;
    for (const file of all) {
      if (/^\d/u.test(file.path) && !CITIES.some((code) => file.path.startsWith(code))) continue;
      const poisoned = injected(file, keep);
      const usable = problemsOf(file, poisoned.data) === 0;
      writeFileSync(join(content, file.path), asBytes(usable ? poisoned.data : file.data));
      count += usable ? poisoned.count : 0;
    }
    const read = await readContent(content);
    const { broken } = assemble(rawContent(read.entries), '2026-11-21');
    if (read.problems.length === 0 && broken.length === 0) return count;
    last = JSON.stringify([...read.problems, ...broken].slice(0, 4));
    for (const { file, path } of broken) for (const leaf of stringLeaves(all.find((item) => `content/${item.path}` === file)?.data)) if (path.length === 0 || leaf.join('.').startsWith(path.join('.'))) keep.add(`${file} ${leaf.join('.')}`);
  }
  throw new Error(`参照を保ったまま、文字を入れられませんでした：${last}`);
}

let built: { injected: number; status: number | null; output: string };

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  process.env['CITIES'] = CITIES.join(',');
  const injectedCount = await poison();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, DIST: site, BUILD_DATE: '2026-11-21' } });
  delete process.env['CITIES'];
  built = { injected: injectedCount, status, output: stdout + stderr };
}, 600_000);
afterAll(() => rmSync(box, { recursive: true, force: true }));

test('危ない文字は、どの項目でも断られる', () => {
  const groups = Map.groupBy(fields.values(), ({ file }) => file);
  const passed = [...groups].flatMap(([file, found]) => ALWAYS_REFUSED.filter((text) => acceptedFields(file, found.map(({ path }) => path), text) > 0).map((text) => `${file.path}：${text}`));
  console.log(`入れた文字：${fields.size}項目 × ${ALWAYS_REFUSED.length + PERHAPS_TAKEN.length}通り = ${fields.size * (ALWAYS_REFUSED.length + PERHAPS_TAKEN.length)}`);
  expect(passed).toEqual([]);
});

test.each(['__proto__', 'constructor', 'prototype'])('項目の名「%s」は、どの深さでも断られ、何も汚さない', (name) => {
  const passed = all.filter(({ path, kind, data }) => {
    const text = asBytes(data).toString('utf8').replace(/\{(?=\s*")/gu, `{"${name}": {"polluted": true},`);
    return readJson(`content/${path}`, Buffer.from(text), kind).problems.length === 0;
  });
  expect(passed.map(({ path }) => path)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('受け取った文字を入れたまま、組み立てられる', () => {
  console.log(`組み立てに入れた文字：${built.injected}か所`);
  expect(built.output).toContain('組み立てました');
  expect(built.status).toBe(0);
  expect(built.injected).toBeGreaterThan(2000);
});

test('どのページでも、何も動かず、要素が増えず、最後まで表示される', async () => {
  const serving = await serveSite(site, { port: 4556 });
  const browser = await openBrowser();
  const page = await browser.newPage();
  const found: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('console', (message) => void (message.type() === 'error' && found.push(`${page.url()} ${message.text()}`)));
  const pages = filesIn(site).filter((file) => file.endsWith('.html') && !file.startsWith('404'));
  for (const file of pages) {
    await page.goto(serving.address + file.replace(/index\.html$/u, ''), { waitUntil: 'load' });
    found.push(...(await page.evaluate(() => [
      ...('pwned' in globalThis ? ['動いた'] : []),
      ...[...document.querySelectorAll('*')].filter((item) => item.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc' || name === 'autofocus')).map((item) => `属性 ${item.outerHTML.slice(0, 80)}`),
      ...[...document.querySelectorAll('a[href], area[href], form[action]')].filter((item) => !/^(?:https?:|\/|#|\?|\.)/u.test(item.getAttribute('href') ?? item.getAttribute('action') ?? '')).map((item) => `行き先 ${item.outerHTML.slice(0, 80)}`),
      ...[...document.querySelectorAll('iframe, object, embed, base, img[src="x"], textarea:not([readonly]), body b[onclick], svg a')].map((item) => `要素 ${item.outerHTML.slice(0, 80)}`),
      ...[...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((item) => { try { JSON.parse(item.textContent ?? ''); return []; } catch { return ['JSON-LD が壊れた']; } }),
      ...(document.querySelector('h1')?.textContent && document.querySelector('footer, body.embed, main') ? [] : ['終わりまで表示されない']),
    ]).then((faults) => faults.map((fault) => `${file} ${fault}`))));
  }
  await browser.close();
  await serving.close();
  console.log(`開いたページ：${pages.length}、動いた文字：${found.length}`);
  expect(found).toEqual([]);
});

test('CSV のどのセルも、式として始まらない', () => {
  const formulas = filesIn(site).filter((file) => file.endsWith('.csv')).flatMap((file) => csvParseRows(readFileSync(join(site, file), 'utf8').replace('\uFEFF', '')).flat().filter((cell) => /^[=@＝＠\t\r]|^[+\-＋－](?!\d+(?:\.\d+)?$)/u.test(cell)).map((cell) => `${file} ${cell}`));
  expect(formulas).toEqual([]);
});

test('JSON と XML は、どれも読める', async () => {
  const files = filesIn(site);
  for (const file of files.filter((name) => name.endsWith('.json'))) expect(() => JSON.parse(readFileSync(join(site, file), 'utf8')) as unknown, file).not.toThrow();
  const feeds = files.filter((name) => /\.(?:xml|svg)$/u.test(name));
  const browser = await openBrowser();
  const page = await browser.newPage();
  const texts = feeds.map((name) => [name, readFileSync(join(site, name), 'utf8')] as const);
  const broken = await page.evaluate((items) => items.filter(([, text]) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')).map(([name]) => name), texts);
  await browser.close();
  expect(broken).toEqual([]);
});
