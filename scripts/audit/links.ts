/** リンク：行き先の分かることば、ファイルの種類と大きさ、本文の中の下線、https。 */
import type { Fault, PageCheck } from './rule.ts';

const rules = {
  'vague-link': 'リンクのことばだけで行き先が分かる（こちら、詳細、PDF だけにしない）',
  'file-link': 'ファイルへのリンクは、種類と大きさを書く',
  'plain-link': '文の中のリンクに下線がある',
  'http-link': 'よそへのリンクは https',
};

function linkFaults(): Fault[] {
  const vague = /^(?:こちら|ここ|詳細|詳しく|くわしく|もっと見る|続きを読む|リンク|クリック|PDF|CSV|JSON|Excel|前|次)(?:へ|を見る|から|はこちら)?[。]?$/u;
  const file = /\.(csv|json|pdf|xlsx|xml|svg|png|zip|ics)$/u;
  // 公開する住所。手もとで配るときの住所とは違う。
  const own = new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href).origin;
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    const faults: Fault[] = [];
    const text = (link.getAttribute('aria-label') ?? link.textContent ?? '').trim();
    const around = `${text} ${link.closest('tr, li, p, dd, figcaption')?.textContent ?? ''}`;
    const type = file.exec(link.pathname)?.[1];
    const say = (rule: string): void => void faults.push({ rule, what: probe.where(link) });
    if (vague.test(text) || text === '') say('vague-link');
    // 更新の知らせ（Atom）は、取り込むファイルではなく、購読する住所。
    if (type && !text.includes('Atom') && !(around.toUpperCase().includes(type === 'xlsx' ? 'EXCEL' : type.toUpperCase()) && /[\d.]+\s?(?:KB|MB|バイト|B)/u.test(around))) say('file-link');
    if (link.protocol === 'http:' && ![location.origin, own].includes(link.origin)) say('http-link');
    const sentence = link.closest('main p');
    const inText = sentence !== null && (sentence.textContent ?? '').trim().length > text.length + 4 && getComputedStyle(link).display === 'inline';
    if (inText && probe.shown(link) && !getComputedStyle(link).textDecorationLine.includes('underline') && !link.matches('.pin')) say('plain-link');
    return faults;
  });
}

export const links: PageCheck = { id: 'links', title: 'リンクのことば', rules, views: ['wide'], run: (page) => page.evaluate(linkFaults) };
