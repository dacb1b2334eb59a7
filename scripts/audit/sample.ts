/** ひな形ごとに1ページを選ぶ。いちばん重いページは、いちばん多くの部品を使っている。 */
import { statSync } from 'node:fs';
import { fileOf } from './html-valid.ts';
import type { Site } from './rule.ts';
import { onePerTemplate } from './site-files.ts';

export const heaviestPerTemplate = (site: Site): string[] => onePerTemplate(site.pages, (path) => statSync(fileOf(site, path)).size);
