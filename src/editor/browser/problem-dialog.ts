import type { Problem } from '../../reader/problem.ts';

function line(name: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  const strong = document.createElement('b');
  strong.textContent = name;
  paragraph.append(strong, `　${text}`);
  return paragraph;
}

function item({ label, problem, remedy }: Problem): HTMLElement {
  const entry = document.createElement('li');
  entry.append(line('項目', label), line('問題', problem), line('直し方', remedy));
  return entry;
}

/** 書いた内容を、この端末のファイルに残すボタン。 */
function keepButton(name: string, text: string): HTMLElement {
  const keep = button('書いた内容をファイルに残す');
  keep.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  });
  return keep;
}

function button(name: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', textContent: name });
}

/** 保存できないわけを、組み立てのときと同じ日本語で示す。閉じると、直しかけの画面に戻る。kept は、ファイルに残せる、書いた内容。 */
export function showProblems(problems: readonly Problem[], kept?: { name: string; text: string }): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'kyodo-problems';
  dialog.setAttribute('aria-labelledby', 'kyodo-problems-title');
  const title = document.createElement('h2');
  title.id = 'kyodo-problems-title';
  title.textContent = `${problems.length}か所を直してください`;
  const list = document.createElement('ol');
  list.append(...problems.map(item));
  const close = button('編集に戻る');
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, list, close, ...(kept ? [' ', keepButton(kept.name, kept.text)] : []));
  document.body.append(dialog);
  dialog.showModal();
}
