/** 更新ガイド（content/README.md）の項目の表を、型から作り直す：npm run guide。--images をつけると、図も作り直す。 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { run } from './command.ts';
import { guideImages } from './guide/guide-images.ts';
import { withFieldTables } from './guide/guide-text.ts';

const GUIDE = 'content/README.md';

await run('使い方：npm run guide -- [--images]', async () => {
  const { values } = parseArgs({ options: { images: { type: 'boolean', default: false } } });
  const guide = readFileSync(GUIDE, 'utf8');
  writeFileSync(GUIDE, withFieldTables(guide));
  if (values.images) await guideImages();
  console.log(`更新ガイドの項目の表${values.images ? 'と図' : ''}を作り直しました。`);
});
