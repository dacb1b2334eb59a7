import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentProblems } from '../check-content.ts';
import { jsonFile, projectSkeleton } from '../skeletons/skeletons.ts';

const ENV = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.jp', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.jp' };

interface Repository {
  folder: string;
  git: (...args: string[]) => boolean;
}

function repository(root: string): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'kyodo-merge-'));
  cpSync(root, join(folder, 'content'), { recursive: true });
  const git = (...args: string[]): boolean => spawnSync('git', args, { cwd: folder, env: ENV }).status === 0;
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder, env: ENV });
  git('add', '-A');
  git('commit', '-qm', '内容');
  return { folder, git };
}

/** 計画（市のフォルダ/計画）と、その体系の最初の項目、原資料。 */
interface PlanPlace {
  path: string;
  node: string;
  source: string;
}

function planPlaces(content: string): PlanPlace[] {
  const cities = readdirSync(content).filter((name) => /^\d{6}-/u.test(name));
  const plans = cities.flatMap((city) => readdirSync(join(content, city), { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(join(content, city, entry.name)).includes('structure.json')).map(({ name }) => join(city, name)));
  return plans.map((path) => {
    const json = (name: string): { nodes: { id: string }[]; sources: string[] } => JSON.parse(readFileSync(join(content, path, name), 'utf8'));
    return { path, node: json('structure.json').nodes[0]?.id ?? '', source: json('plan.json').sources[0] ?? '' };
  });
}

/** 1人が、自分の枝で、計画に事業を1つ足す。 */
function addProject({ folder, git }: Repository, { path, node, source }: PlanPlace, branch: string): void {
  git('checkout', '-q', '-b', branch, 'main');
  writeFileSync(join(folder, 'content', path, 'projects', `${branch}.json`), jsonFile(projectSkeleton({ title: `${branch}の事業`, order: 99, node, source })));
  git('add', '-A');
  git('commit', '-qm', `${branch}を足す`);
}

/** 2人が同じ計画に事業を1つずつ足し、続けて合わせる。times 回のうち、ぶつからず、確かめも通った回数。 */
export async function mergeMeasure(root: string, times: number): Promise<{ clean: number; times: number }> {
  const here = repository(root);
  try {
    const places = planPlaces(join(here.folder, 'content'));
    let clean = 0;
    for (let time = 0; time < times; time += 1) {
      const place = places[time % places.length];
      if (!place) break;
      addProject(here, place, `hitori-${time}`);
      addProject(here, place, `futari-${time}`);
      here.git('checkout', '-q', 'main');
      const merged = here.git('merge', '-q', '--no-ff', '-m', '合わせる', `hitori-${time}`) && here.git('merge', '-q', '--no-ff', '-m', '合わせる', `futari-${time}`);
      if (!merged) here.git('merge', '--abort');
      else if ((await contentProblems(join(here.folder, 'content'))).problems.length === 0) clean += 1;
    }
    return { clean, times };
  } finally {
    rmSync(here.folder, { recursive: true, force: true });
  }
}
