/** 日本語：axe が見ない、画像の名、全角英数、半角かな、見えない空白、機種に依存する文字。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = {
  'vague-alt': '画像の名を「画像」やファイル名にしない',
  'half-kana': '半角のかなを使わない',
  'zero-width': '見えない文字を出さない',
  'padded-word': '字をそろえるための空白を、ことばの中に入れない',
  'full-width': '引用した名のほかで、全角の英数字を使わない',
  'platform-character': '引用した名のほかで、機種に依存する文字を使わない',
};

/** 引用した名（data-printed、「」の中、原文の語句）を除いた、わたしたちの文。 */
function japaneseFaults(): Fault[] {
  const faults: Fault[] = [];
  const say = (rule: string, found: RegExpExecArray | null, where: Element): void => void (found && faults.push({ rule, what: `「${found[0]}」${probe.where(where)}` }));
  for (const img of document.querySelectorAll('img')) if (/^(?:画像|写真|図|イラスト|アイコン|.*\.(?:png|jpe?g|svg|gif|webp))?$/iu.test(img.alt.trim()) && img.closest('[aria-hidden=true]') === null && !(img.alt === '' && img.getAttribute('role') === 'presentation')) faults.push({ rule: 'vague-alt', what: img.outerHTML.slice(0, 80) });
  for (const block of document.querySelectorAll('title, h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption, a, button, label, summary, option, text, desc')) {
    if (block.querySelector('p, li, dd, td') !== null) continue;
    const text = block.textContent ?? '';
    const unquoted = text.replace(/「[^」]*」|『[^』]*』/gu, '');
    say('half-kana', /[\uff66-\uff9f]+/u.exec(text), block);
    say('zero-width', /[\u200b-\u200d\u2060\ufeff]/u.exec(text), block);
    say('padded-word', /(?<=^|[\s（])[一-龠][ \u3000]+[一-龠](?=$|[\s）])/u.exec(unquoted), block);
    const ours = text.includes('。') && block.closest('[data-printed]') === null ? unquoted : '';
    say('full-width', /[Ａ-Ｚａ-ｚ０-９]+/u.exec(ours), block);
    say('platform-character', /[\u3220-\u33ff\u2116\u2121\u2160-\u217f\ue000-\uf8ff]/u.exec(ours), block);
  }
  return faults;
}

export const japanese: PageCheck = { id: 'japanese', title: '日本語', rules, views: ['wide'], run: (page) => page.evaluate(japaneseFaults) };
