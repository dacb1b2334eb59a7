/** W3C の検証器 Nu（Java で動く）。Java か検証器がなければ「未実施」とする。合格とは数えない。 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileOf } from './html-valid.ts';
import type { Finding, NotRun, Site, SiteCheck } from './rule.ts';

interface Message { type: string; subType?: string; url: string; lastLine?: number; message: string }

/** Nu がまだ知らない、新しい CSS と HTML。どれも仕様にある。 */
const NOT_YET_KNOWN = [
  /^CSS: .*/u, // 様式の検証は古く、@layer・@container・text-wrap・light-dark などを知らない
  /Trailing slash on void elements/u, // 害のない知らせ
];

function jarPath(): string | undefined {
  try {
    return createRequire(import.meta.url)('vnu-jar') as string;
  } catch {
    return undefined;
  }
}

function pageOf(site: Site, url: string): string {
  const path = `/${relative(site.folder, fileURLToPath(url)).split(sep).join('/')}`;
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

export const nu: SiteCheck = {
  id: 'nu',
  title: 'HTML の文法（Nu）',
  rules: { 'nu-valid': 'W3C の検証器がまちがいを見つけない' },
  async run(site): Promise<Finding[] | NotRun> {
    const jar = jarPath();
    if (!jar) return { notRun: '検証器（vnu-jar）がありません' };
    if (spawnSync('java', ['-version']).status !== 0) return { notRun: 'Java がありません' };
    const files = site.pages.map((page) => fileOf(site, page));
    const { stderr } = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--errors-only', '--exit-zero-always', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    return messages
      .filter(({ type, message }) => type !== 'info' && !NOT_YET_KNOWN.some((pattern) => pattern.test(message)))
      .map(({ url, lastLine, message }) => ({ rule: 'nu-valid', page: pageOf(site, url), what: `${lastLine ?? 1}行：${message}` }));
  },
};
