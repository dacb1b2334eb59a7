import { indexSite } from './build/index-site.ts';
const t=performance.now(); console.log(await indexSite(process.argv[2]!),(performance.now()-t)/1000,'s');
