/** 編集画面の入口。設定を読み、書式と確かめを結んで、Sveltia CMS を始める。 */
import CMS from '@sveltia/cms';
import type { CmsConfig } from '@sveltia/cms';
import { SCHEMAS } from '../../reader/places.ts';
import { formatOf, type Kind } from '../collections.ts';
import { fileFormat, type FileFormat } from '../file-format.ts';
import { problemsOf } from '../problems-of.ts';
import { showProblems } from './problem-dialog.ts';
import './editor.css';

const formats = new Map(Object.entries(SCHEMAS).map(([kind, schema]): [Kind, FileFormat] => [kind as Kind, fileFormat(schema)]));

/** 手元のサーバーは、起動のたびに作る合いことばを渡す。公開用では渡さず、人が自分の鍵で入る。 */
async function enterLocally(): Promise<void> {
  const response = await fetch('../session.json');
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return;
  const { token } = (await response.json()) as { token: string };
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'gitea', token }));
}

function speakJapanese(): void {
  const saved = JSON.parse(localStorage.getItem('sveltia-cms.prefs') ?? '{}') as Record<string, unknown>;
  localStorage.setItem('sveltia-cms.prefs', JSON.stringify({ locale: 'ja', ...saved }));
}

async function start(): Promise<void> {
  speakJapanese();
  const config = (await (await fetch('./config.json')).json()) as CmsConfig;
  if (config.backend.name === 'gitea') await enterLocally();
  for (const [kind, format] of formats) CMS.registerCustomFormat(formatOf(kind), 'json', format);
  CMS.registerEventListener({
    name: 'preSave',
    handler({ entry }: { entry: { get: (key: string) => unknown } }) {
      const problems = problemsOf(String(entry.get('path')), (entry.get('data') as { toJS: () => unknown }).toJS(), formats);
      if (problems.length === 0) return;
      showProblems(problems);
      // この名の誤りは、編集画面が「欄に誤りがある」と受け取り、開いたまま保存をやめる。
      throw new Error('validation_failed');
    },
  } as Parameters<typeof CMS.registerEventListener>[0]);
  await CMS.init({ config });
}

await start();
