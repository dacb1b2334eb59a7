import { search } from '../query/search.ts';
import { canonicalQuery } from '../query/terms.ts';
import { shelfFor } from '../shelves.ts';
import { NO_CHOICE, searchOf, type SearchState } from '../state.ts';
import { clearAnswer, showAnswer, type Answer } from './answer-view.ts';
import { areaSelect, part } from './dom.ts';
import { libraryDoor } from './library.ts';
import { recentQueries } from './recent.ts';
import { LOADING, quoted, scopeText, SLOW, TROUBLE } from './wording.ts';

/** 待っていることを伝え始めるまで、遅いことを伝えるまでのミリ秒。 */
const PATIENCE = { loading: 400, slow: 6000 } as const;

export interface Session {
  /** 状態のとおりに、さがして描く。あとから始めたものが勝つ。 */
  show(state: SearchState): Promise<void>;
  /** 打ち始める前に、さがす道具を読んでおく。 */
  warm(area: string): void;
}

function showHeading(root: HTMLElement, query: string): void {
  const heading = part(root, 'heading');
  heading.textContent = query === '' ? '検索' : `${quoted(query)}の検索結果`;
  heading.classList.toggle('hanging', query !== '');
  document.title = `${heading.textContent}｜協働アトラス`;
}

/** さがしている範囲を言い、選ぶ欄を合わせる。市の少ないサイトには、欄がない。 */
function showScope(root: HTMLElement, area: string): void {
  const select = areaSelect(root);
  if (!select) return;
  select.value = area;
  part(root, 'scope').textContent = scopeText(area === '' ? '' : (select.selectedOptions[0]?.textContent ?? ''));
}

/** 最近さがしたことばを、リンクとして並べる。 */
export function showRecent(root: HTMLElement, visible: boolean, area = ''): void {
  const queries = visible ? recentQueries() : [];
  part(root, 'recent').hidden = queries.length === 0;
  const links = queries.map((query) => {
    const link = document.createElement('a');
    link.href = `${location.pathname}${searchOf({ query, chosen: NO_CHOICE, area })}`;
    link.textContent = query;
    return link;
  });
  part(root, 'recent-words').replaceChildren(...links);
}

/** 状況を伝える。trouble のときは、やり直しのボタンを出す。 */
function showStatus(root: HTMLElement, message: string, trouble = false): void {
  part(root, 'status').textContent = message;
  part(root, 'retry').hidden = !trouble;
}

/** 待たせていることを、時間に応じて伝える。返した関数で止める。 */
function patience(root: HTMLElement): () => void {
  const loading = window.setTimeout(() => showStatus(root, LOADING), PATIENCE.loading);
  const slow = window.setTimeout(() => showStatus(root, SLOW, true), PATIENCE.slow);
  return () => {
    window.clearTimeout(loading);
    window.clearTimeout(slow);
    showStatus(root, '');
  };
}

export function openSession(root: HTMLElement): Session {
  const door = libraryDoor(root.dataset['base'] ?? '/');
  const many = areaSelect(root) !== null;
  let turn = 0;
  let answered: { query: string; shelf: string; answer: Answer } | undefined;
  const answerTo = async (query: string, shelf: string): Promise<Answer> => {
    if (answered?.query === query && answered.shelf === shelf) return answered.answer;
    const library = await door.open(shelf);
    const outcome = await search(query, library.engine, await library.knowledgeFor(query));
    return { library, outcome };
  };
  const show = async (state: SearchState): Promise<void> => {
    const mine = (turn += 1);
    const query = canonicalQuery(state.query);
    showHeading(root, state.query.trim());
    showScope(root, state.area);
    showRecent(root, query === '', state.area);
    delete root.dataset['answered'];
    if (query === '') {
      clearAnswer(root);
      root.dataset['answered'] = state.query;
      return;
    }
    const stop = patience(root);
    const shelf = shelfFor(state.area, many);
    try {
      const answer = await answerTo(query, shelf);
      if (mine !== turn) return;
      answered = { query, shelf, answer };
      stop();
      await showAnswer(root, answer, state, () => mine === turn);
      if (mine !== turn) return;
      // 描き終えたしるし。試験と評価が待ち合わせに使う。
      root.dataset['answered'] = state.query;
    } catch (error) {
      answered = undefined; // 覚えている答えは、いま捨てる一式で結果の行を読むので、一緒に捨てる。
      door.discard();
      if (mine !== turn) return;
      console.warn(error);
      stop();
      clearAnswer(root);
      showStatus(root, TROUBLE, true);
    } finally {
      if (mine !== turn) stop();
    }
  };
  return { show, warm: (area) => void door.open(shelfFor(area, many)).catch(() => door.discard()) };
}
