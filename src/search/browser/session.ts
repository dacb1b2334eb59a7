import { search } from '../query/search.ts';
import { canonicalQuery } from '../query/terms.ts';
import type { SearchState } from '../state.ts';
import { clearAnswer, showAnswer, type Answer } from './answer-view.ts';
import { part } from './dom.ts';
import { libraryDoor } from './library.ts';
import { recentQueries } from './recent.ts';
import { LOADING, quoted, SLOW, TROUBLE } from './wording.ts';

/** 待っていることを伝え始めるまで、遅いことを伝えるまでのミリ秒。 */
const PATIENCE = { loading: 400, slow: 6000 } as const;

export interface Session {
  /** 状態のとおりに、さがして描く。あとから始めたものが勝つ。 */
  show(state: SearchState): Promise<void>;
  /** 打ち始める前に、さがす道具を読んでおく。 */
  warm(): void;
}

function showHeading(root: HTMLElement, query: string): void {
  const heading = part(root, 'heading');
  heading.textContent = query === '' ? '検索' : `${quoted(query)}の検索結果`;
  heading.classList.toggle('hanging', query !== '');
  document.title = `${heading.textContent}｜協働アトラス`;
}

/** 最近さがしたことばを、リンクとして並べる。 */
export function showRecent(root: HTMLElement, visible: boolean): void {
  const queries = visible ? recentQueries() : [];
  part(root, 'recent').hidden = queries.length === 0;
  const links = queries.map((query) => {
    const link = document.createElement('a');
    link.href = `${location.pathname}?q=${encodeURIComponent(query)}`;
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

export function openSession(root: HTMLElement, base: string): Session {
  const door = libraryDoor(base);
  let turn = 0;
  let answered: { query: string; answer: Answer } | undefined;
  const answerTo = async (query: string): Promise<Answer> => {
    if (answered?.query === query) return answered.answer;
    const library = await door.open();
    const outcome = await search(query, library.engine, await library.knowledgeFor(query));
    return { library, outcome };
  };
  const show = async (state: SearchState): Promise<void> => {
    const mine = (turn += 1);
    const query = canonicalQuery(state.query);
    showHeading(root, state.query.trim());
    showRecent(root, query === '');
    delete root.dataset['answered'];
    if (query === '') {
      clearAnswer(root);
      root.dataset['answered'] = state.query;
      return;
    }
    const stop = patience(root);
    try {
      const answer = await answerTo(query);
      if (mine !== turn) return;
      answered = { query, answer };
      stop();
      showAnswer(root, base, answer, state);
      // 描き終えたしるし。試験と評価が待ち合わせに使う。
      root.dataset['answered'] = state.query;
    } catch (error) {
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
  return { show, warm: () => void door.open().catch(() => door.discard()) };
}
