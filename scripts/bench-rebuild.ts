/**
 * 1つの市を変えて作り直す速さを測る：npm run bench:rebuild -- [--cities 1788] [--changes 3]
 * 作りものの内容を一度全部組み立て、離れた市の事業の名を1つずつ変えて作り直し、全部のときと比べる。検索の索引は除く。
 * 作り直したサイトが全部のときと等しいことは prove:rebuild が示す。結果は scripts/bench/results/ に書く。
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchContent, CACHE, machine } from './bench/build/bench-content.ts';
import { measuredRun, type Cost } from './bench/build/measured-run.ts';
import { outputSize } from './bench/build/output-size.ts';
import { median } from './bench/build/report.ts';
import { sharedPages } from './bench/build/shared-pages.ts';

const { values } = parseArgs({ options: { cities: { type: 'string', default: '1788' }, changes: { type: 'string', default: '3' } } });
const [cities, changes] = [Number(values.cities), Number(values.changes)];
const content = benchContent(cities);
const out = join(CACHE, 'out', `rebuild-${cities}`);

const build = (whole: boolean): Promise<Cost> => measuredRun({ file: process.execPath, args: ['scripts/build.ts'], cwd: resolve('.'), env: { CONTENT_DIR: content, DIST: out, INDEX: '0', WHOLE: whole ? '1' : '', ATLAS_SOURCES: '', CITIES: '', SHARD: '' } });

/** その市の、はじめの事業のファイル。 */
function projectIn(folder: string): string {
  const files = readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|[/\\])projects[/\\][^/\\]+\.json$/u.test(file));
  return join(content, folder, files.sort()[0] ?? '');
}

/** 事業の名を変えて作り直す。終われば内容を元に戻し、サイトも（測らずに）元に戻す：次に変わるのが、また1つの市だけになるように。 */
async function rebuilt(folder: string): Promise<Cost> {
  const file = projectIn(folder);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${JSON.stringify({ ...(JSON.parse(before) as object), title: `${folder}の変えた事業` }, null, 2)}\n`);
  try {
    return await build(false);
  } finally {
    writeFileSync(file, before);
    await build(false);
  }
}

const row = (name: string, { wall, user, system, memory }: Cost, whole: Cost): string => `| ${name} | ${wall.toFixed(1)} | ${user.toFixed(1)} | ${system.toFixed(1)} | ${memory}MB | ${((wall / whole.wall) * 100).toFixed(1)}% | ${(((user + system) / (whole.user + whole.system)) * 100).toFixed(1)}% |`;

rmSync(out, { recursive: true, force: true });
const whole = await build(true);
const size = outputSize(out);
const shared = sharedPages(out);
const folders = readdirSync(content).filter((name) => /^\d{6}-/u.test(name)).sort();
const chosen = Array.from({ length: changes }, (_, n) => folders[Math.floor(((n + 0.5) / changes) * folders.length)] ?? '');
const again: { folder: string; cost: Cost }[] = [];
for (const folder of chosen) {
  again.push({ folder, cost: await rebuilt(folder) });
  console.log(`${folder}：${again.at(-1)?.cost.wall.toFixed(1)}秒（全部 ${whole.wall.toFixed(1)}秒）`);
}
const sizeText = `${size.pages.toLocaleString('ja')}ページ（1ページ ${((whole.wall / size.pages) * 1000).toFixed(2)}ミリ秒）、${size.files.toLocaleString('ja')}ファイル、${(size.bytes / 1e9).toFixed(2)}GB。全国と都道府県の${shared.pages.toLocaleString('ja')}ページのうち、brotli でいちばん重いのは ${(shared.heaviest.bytes / 1000).toFixed(1)}KB（${shared.heaviest.path}）`;
const share = median(again.map(({ cost }) => cost.wall / whole.wall));
const text = ['# 1つの市を変えたときの作り直し', '', `\`npm run bench:rebuild -- --cities ${cities} --changes ${changes}\`（検索の索引を除く）`, '', machine, '', sizeText, '', '| 作ったもの | 秒 | CPU の秒 | OS の秒 | メモリ | 全部に対する秒 | 全部に対する CPU |', '| --- | --- | --- | --- | --- | --- | --- |', row(`全部（${cities}団体）`, whole, whole), ...again.map(({ folder, cost }) => row(`${folder} を変えた`, cost, whole)), '', `全部に対する秒の中央値：${(share * 100).toFixed(1)}%`, ''].join('\n');
mkdirSync('scripts/bench/results', { recursive: true });
writeFileSync('scripts/bench/results/rebuild.json', `${JSON.stringify({ machine, cities, size, shared, whole, again, share }, null, 2)}\n`);
writeFileSync('scripts/bench/results/rebuild.md', text);
console.log(text);
rmSync(out, { recursive: true, force: true });
