import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { atlasOver, buildAtlas, rawContent, recent, resolvedCity, type Atlas, type CityIndex } from './model/index.ts';
import { checkedEntries, cityEntries, ContentError, contentRoot, division, readContent, SHARED_FOLDERS, sortedProblems } from './reader/index.ts';
import { buildDate } from './text/clock.ts';

/** 同時に覚えておく市の数。いちばん大きい都道府県の市（180）を、一覧のたびに読み直さずに済む数。 */
const KEPT_CITIES = 200;

/** すべての市を読み、確かめて組み立てる。編集中のサイトと、Astro だけで動かすときの読み方。 */
async function wholeAtlas(): Promise<Atlas> {
  const { entries, problems } = await readContent(contentRoot());
  if (problems.length > 0) throw new ContentError(sortedProblems(problems));
  return buildAtlas(rawContent(entries), buildDate(), (codes) => division(codes));
}

/** 先に作った目次（ATLAS_INDEX）を開き、市は要るときに1つずつ読む。市が何百あっても軽い。 */
function lazyAtlas(file: string): Atlas {
  const index = JSON.parse(readFileSync(file, 'utf8')) as CityIndex[];
  const root = contentRoot();
  const checked = process.env['ATLAS_CITIES'] ?? '';
  const today = buildDate();
  const shared = checkedEntries(root, SHARED_FOLDERS);
  const folders = new Map(index.map(({ code, folder }) => [code, folder]));
  const cityOf = recent(KEPT_CITIES, (code) => resolvedCity(rawContent([...shared, ...cityEntries(root, folders.get(code) ?? code, checked)]), today));
  const { patterns, concepts, glosses, readings, settings } = rawContent(shared);
  const mine = division(index.map(({ code }) => code));
  return atlasOver({ index, selected: index.filter(({ code }) => mine.city(code)), cityOf, today, patterns, concepts, glosses, readings, settings });
}

async function opened(): Promise<Atlas> {
  const file = process.env['ATLAS_INDEX'];
  if (file) return lazyAtlas(file);
  // 編集中だけ：内容が変わったら、このファイルも読み直されるように結んでおく。
  if (import.meta.env.DEV) await getCollection('content');
  return wholeAtlas();
}

/** ページが読むただひとつの形。組み立ては、1回の組み立てにつき1度だけ。 */
export const atlas: Atlas = await opened();
