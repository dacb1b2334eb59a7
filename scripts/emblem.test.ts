import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { NEEDS } from '../src/finder/needs.ts';
import { emblemFiles } from './emblem.ts';

const files = await emblemFiles();

test('置いてあるしるしの絵は、どれも、いまの形から書き出したもの', () => {
  const old = [...files].filter(([file, content]) => !readFileSync(file).equals(Buffer.from(content))).map(([file]) => `${file}：npm run emblem で書き直してください`);
  expect(old).toEqual([]);
});

test('絵の大きさは、名のとおり', async () => {
  const sizes = await Promise.all(['public/apple-touch-icon.png', 'public/icon-512.png'].map(async (file) => {
    const { width, height } = await sharp(files.get(file) as Buffer).metadata();
    return [width, height];
  }));
  expect(sizes).toEqual([[180, 180], [512, 512]]);
});

test('種類のしるしは、どの必要にもあり、番号は絵の並びの中にある', () => {
  const css = readFileSync('src/styles/parts.css', 'utf8');
  const placed = new Map([...css.matchAll(/\[data-icon='(?<name>\w+)'\] \{ --icon: (?<at>\d+); \}/gu)].map(({ groups }) => [groups?.['name'] ?? '', Number(groups?.['at'])]));
  const drawn = (readFileSync('src/styles/icons.svg', 'utf8').match(/<!-- \d+ /gu) ?? []).length;
  expect(NEEDS.filter((need) => !placed.has(need))).toEqual([]);
  expect([...placed.values()]).toEqual([...Array(drawn).keys()]);
});
