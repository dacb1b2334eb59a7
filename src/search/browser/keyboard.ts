/** 検索ページのキー：/ で欄へ、↑↓で結果を渡り、Escape で欄へ戻る。Enter はリンクのふつうの働き。 */

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

const resultLinks = (area: HTMLElement): HTMLAnchorElement[] => [...area.querySelectorAll<HTMLAnchorElement>('[data-search-result] a[data-link]')];

/** ↑↓を押したときの、次の行き先。欄は結果の1つ前にあるとみなす。 */
function neighbour(input: HTMLElement, area: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const stops: HTMLElement[] = [input, ...resultLinks(area)];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  return here < 0 ? undefined : stops[here + step];
}

function move(event: KeyboardEvent, input: HTMLElement, area: HTMLElement): void {
  const next = neighbour(input, area, event.key === 'ArrowDown' ? 1 : -1);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** キーの働きをつける。日本語を変換している間のキーには手を出さない。 */
export function attachKeyboard(input: HTMLInputElement, area: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event, input, area);
    if (event.key === 'Escape' && area.contains(document.activeElement)) input.focus();
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}
