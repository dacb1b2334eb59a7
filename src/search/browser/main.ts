import { attachKeyboard } from './keyboard.ts';
import { areaSelect, part } from './dom.ts';
import { forgetAll, remember } from './recent.ts';
import { openSession, showRecent } from './session.ts';
import { NO_CHOICE, searchOf, stateOf, type SearchState } from '../state.ts';

/** 入力が止まってから、さがし始めるまでのミリ秒。 */
const PAUSE = 220;

type Trace = 'push' | 'replace';

/** 検索ページを動かす。 */
function start(root: HTMLElement): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-scripted]')) template.replaceWith(template.content);
  const session = openSession(root);
  const input = document.querySelector<HTMLInputElement>('#search-box-main');
  if (!input) throw new Error('検索の欄がありません');
  let state = stateOf(location.search);
  let timer = 0;

  const go = (next: SearchState, trace: Trace): void => {
    window.clearTimeout(timer);
    state = next;
    const address = `${location.pathname}${searchOf(next)}`;
    if (address !== location.pathname + location.search) history[`${trace}State`](null, '', address);
    void session.show(next);
  };
  /** 打ち終えたことばでさがす。変換の途中では、まださがさない。 */
  const typed = (event: Event): void => {
    window.clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(() => go({ ...state, query: input.value, chosen: NO_CHOICE }, 'replace'), PAUSE);
  };
  const submitted = (event: Event): void => {
    event.preventDefault();
    remember(input.value);
    const same = input.value === state.query;
    go({ ...state, query: input.value, chosen: same ? state.chosen : NO_CHOICE }, 'push');
  };
  /** このページの中の検索へのリンクは、ページを読み直さずに開く。 */
  const followed = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    if (link.hasAttribute('data-link')) return remember(state.query);
    if (link.pathname !== location.pathname || link.search === '') return;
    event.preventDefault();
    const next = stateOf(link.search);
    input.value = next.query;
    go(next, 'push');
  };

  input.value = state.query;
  input.addEventListener('focus', () => session.warm(state.area), { once: true });
  input.addEventListener('input', typed);
  input.addEventListener('compositionend', typed);
  input.form?.addEventListener('submit', submitted);
  root.addEventListener('click', followed);
  const areas = areaSelect(root);
  areas?.addEventListener('change', () => go({ query: input.value, chosen: NO_CHOICE, area: areas.value }, 'push'));
  part(root, 'retry').addEventListener('click', () => void session.show(state));
  part(root, 'forget').addEventListener('click', () => {
    forgetAll();
    showRecent(root, true);
  });
  window.addEventListener('popstate', () => {
    state = stateOf(location.search);
    input.value = state.query;
    void session.show(state);
  });
  attachKeyboard(input, root);
  const facets = part<HTMLDetailsElement>(root, 'facets');
  facets.open = window.matchMedia('(min-width: 60rem)').matches;
  void session.show(state);
}

const root = document.querySelector<HTMLElement>('#search-app');
if (root) start(root);
