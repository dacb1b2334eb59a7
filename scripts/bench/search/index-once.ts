/** 組み立て済みのサイトに、検索の索引を一度作る。bench-search.ts が、時間とメモリを外から測る。 */
import { indexSite } from '../../build/index-site.ts';

await indexSite(process.argv[2] ?? 'dist');
