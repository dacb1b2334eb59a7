/** 問い合わせの文をコピーするボタンを出す。コピーできない環境では、出さない。 */
export function startCopy(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy]');
  const text = document.querySelector('[data-inquiry]')?.textContent;
  const status = button?.parentElement?.querySelector('[role=status]');
  if (!button || !text || !status || !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = await navigator.clipboard.writeText(text).then(() => 'コピーしました', () => 'コピーできませんでした');
  });
}
