/** 知られた弱さ（npm audit）。登録所が答えないときは、調べていないと言う。 */
import { spawnSync } from 'node:child_process';

export interface Advisory {
  name: string;
  severity: string;
  title: string;
}

interface Via { title?: string; url?: string }
interface Answer { vulnerabilities?: Record<string, { severity: string; via: (Via | string)[] }>; message?: string }

/** npm audit --json の答えを読む。答えになっていなければ、そのわけ。 */
export function advisoriesIn(text: string): Advisory[] | string {
  let answer: Answer;
  try {
    answer = JSON.parse(text) as Answer;
  } catch {
    return '答えが読めません';
  }
  if (!answer.vulnerabilities) return answer.message ?? '答えに一覧がありません';
  return Object.entries(answer.vulnerabilities).map(([name, { severity, via }]) => ({ name, severity, title: via.map((item) => (typeof item === 'string' ? item : [item.title, item.url].filter(Boolean).join(' '))).join('、') }));
}

const LIMIT_MS = 60_000;

export function advisories(): Advisory[] | string {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: LIMIT_MS, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] });
  return error ? '時間内に答えがありません' : advisoriesIn(stdout);
}
