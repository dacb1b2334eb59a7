/**
 * 1つの市を変えて作り直したサイトが、はじめから全部を作ったサイトと1バイトも違わないことを示す：
 * npm run prove:rebuild -- [--cities 50]。検索の索引も比べる（INDEX=0 なら除く）。
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inPlaces, record } from './prove/places.ts';
import { runBuild } from './prove/run-build.ts';
import { report } from './prove/same-site.ts';

const { values } = parseArgs({ options: { cities: { type: 'string', default: '50' } } });

/** 変え方と、変えるもの。どれも、ほかの市のページに出うる。 */
const CHANGES: readonly (readonly [name: string, change: (city: string, content: string) => void])[] = [
  ['事業の名を変える', (city) => edit(join(city, 'keikaku', 'projects', 'jigyo.json'), (data) => ({ ...data, title: '変えた事業' }))],
  ['制度の名と対象を変える', (city) => edit(join(city, 'schemes', 'hojokin.json'), (data) => ({ ...data, name: '変えた補助金', audiences: ['npo', 'individual'] }))],
  ['変更を git に記録する', (_city, content) => record(content, '名と対象を直す')],
  ['制度を消す', (city) => rmSync(join(city, 'schemes', 'hojokin.json'))],
];

function edit(file: string, change: (data: Record<string, unknown>) => unknown): void {
  writeFileSync(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>), null, 2)}\n`);
}

await inPlaces(Number(values.cities), (folder, content, cities) => {
  const [kept, fresh] = [join(folder, 'kept'), join(folder, 'fresh')];
  console.log(`はじめ：${runBuild({ CONTENT_DIR: content, DIST: kept }).toFixed(1)}秒`);
  for (const [n, [name, change]] of CHANGES.entries()) {
    change(join(content, cities[(n + 1) * 7] ?? ''), content);
    const again = runBuild({ CONTENT_DIR: content, DIST: kept });
    const whole = runBuild({ CONTENT_DIR: content, DIST: fresh, WHOLE: '1' });
    report(`${name}（作り直し ${again.toFixed(1)}秒、全部 ${whole.toFixed(1)}秒）`, { one: kept, other: fresh });
  }
});
