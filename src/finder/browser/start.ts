import { chosenFacets, countOf, type Choice, type TallyRow } from '../tally.ts';
import { choiceIn, choiceUrl } from './choice-url.ts';
import { listOf, listUrl } from './lists.ts';
import { nearestView } from './nearest-view.ts';
import { questionsView, type QuestionsView } from './questions-view.ts';

interface Finder {
  root: Element;
  rows: readonly TallyRow[];
  /** さがすページの住所（土台つき）。 */
  path: string;
  questions: QuestionsView;
  /** 何も選んでいないときの中身。 */
  start: { nodes: Node[]; conditions: string; title: string };
}

const part = (root: Element, name: string): Element => root.querySelector(`[data-${name}]`) ?? document.createElement('p');

/** 結果の見出し・件数・題を、条件に合わせる。 */
function showHead({ root, rows, questions, start }: Finder, choice: Choice): void {
  const count = countOf(rows, choice);
  const words = chosenFacets(choice).map((facet) => questions.label(facet, choice[facet])).join('／');
  part(root, 'count').textContent = String(count);
  part(root, 'conditions').textContent = words || start.conditions;
  part(root, 'status').textContent = `${words ? `${words}：` : ''}${count}件の制度`;
  part(document.documentElement, 'address').textContent = location.href;
  document.title = words ? `${words}｜${start.title}` : start.title;
}

async function nodesFor(finder: Finder, choice: Choice): Promise<Node[]> {
  const { rows, path, questions, start } = finder;
  if (chosenFacets(choice).length === 0) return start.nodes;
  return countOf(rows, choice) === 0 ? nearestView(rows, choice, { path, label: questions.label }) : listOf(path, choice);
}

let latest = 0;

/** 条件に合う結果を見せる。取り寄せられなければ、一覧のページへ移る。 */
async function show(finder: Finder, choice: Choice): Promise<void> {
  latest += 1;
  const mine = latest;
  finder.questions.show(choice);
  try {
    const nodes = await nodesFor(finder, choice);
    if (mine !== latest) return;
    part(finder.root, 'results').replaceChildren(...nodes);
    showHead(finder, choice);
    (finder.root as HTMLElement).dataset['shown'] = location.search;
  } catch {
    location.assign(listUrl(finder.path, choice));
  }
}

/** ふつうの押し方か。新しい画面で開く押し方は、そのまま通す。 */
const isPlain = (event: MouseEvent): boolean => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** 押されたものが、条件を選ぶリンクなら返す。 */
function choosing(event: MouseEvent, path: string): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link && isPlain(event) && link.pathname === path && link.hash === '' ? link : null;
}

function listen(finder: Finder): void {
  const { root, path, questions } = finder;
  const here = (): Choice => choiceIn(location.search, questions.isKnown);
  root.addEventListener('click', (event) => {
    const link = choosing(event as MouseEvent, path);
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', choiceUrl(path, choiceIn(link.search, questions.isKnown)));
    questions.settle(link);
    void show(finder, here());
  });
  addEventListener('popstate', () => void show(finder, here()));
  if (chosenFacets(here()).length > 0) void show(finder, here());
  else questions.show(here());
}

/** さがすページを動かし始める。数の表が読めなければ、何もしない（リンクのまま使える）。 */
export async function startFinder(): Promise<void> {
  const root = document.querySelector('[data-finder]');
  if (!root) return;
  const path = location.pathname;
  const response = await fetch(`${path}finder.json`);
  if (!response.ok) return;
  const rows = (await response.json()) as TallyRow[];
  const start = { nodes: [...part(root, 'results').childNodes], conditions: part(root, 'conditions').textContent ?? '', title: document.title };
  listen({ root, rows, path, questions: questionsView(root, rows, path), start });
}
