/** 編集画面の入口。設定を読み、書式と確かめを結んで、Sveltia CMS を始める。 */
import CMS from '@sveltia/cms';
import type { CmsConfig } from '@sveltia/cms';
import { placeOf, SCHEMAS } from '../../reader/places.ts';
import { formatOf, type Kind } from '../collections.ts';
import { clashProblems } from '../clash-problems.ts';
import { fileFormat, type FileFormat } from '../file-format.ts';
import { problemsOf } from '../problems-of.ts';
import { latestText, type Backend, type Saving } from './latest-text.ts';
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

const user = (): { token?: string } => JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}') as { token?: string };

/** この名の誤りは、編集画面が「欄に誤りがある」と受け取り、開いたまま保存をやめる。 */
const STOP = 'validation_failed';

/** 開いたあとのほかの人の変更を、書く内容に合わせる。合わせられなければ、わけを示して保存をやめる。 */
async function joinOthers(backend: Backend, saving: Saving, data: unknown): Promise<void> {
  const place = placeOf(saving.path.replace(/^content\//u, ''));
  const format = place && formats.get(place.kind as Kind);
  if (!place || !format) return;
  const latest = await latestText(backend, saving, { token: user().token ?? '' });
  const clashes = latest === null ? [] : format.rebase(data, latest);
  if (clashes.length === 0) return;
  showProblems(clashProblems(saving.path, SCHEMAS[place.kind as Kind], clashes), { name: saving.path.replaceAll('/', '_'), text: JSON.stringify(data, null, 2) });
  throw new Error(STOP);
}

async function start(): Promise<void> {
  speakJapanese();
  const config = (await (await fetch('./config.json')).json()) as CmsConfig;
  if (config.backend.name === 'gitea') await enterLocally();
  for (const [kind, format] of formats) CMS.registerCustomFormat(formatOf(kind), 'json', format);
  CMS.registerEventListener({
    name: 'preSave',
    async handler({ entry }: { entry: { get: (key: string) => unknown } }) {
      const data = (entry.get('data') as { toJS: () => unknown }).toJS();
      const [path, collection, slug] = ['path', 'collection', 'slug'].map((key) => String(entry.get(key))) as [string, string, string];
      await joinOthers(config.backend as unknown as Backend, { path, collection, slug }, data);
      const problems = problemsOf(path, data, formats);
      if (problems.length === 0) return;
      showProblems(problems);
      throw new Error(STOP);
    },
  } as Parameters<typeof CMS.registerEventListener>[0]);
  await CMS.init({ config });
}

await start();
