import { fits, type Choice } from '../tally.ts';

const isPrefecture = (place: string): boolean => place.length === 2;

/** 条件に合う一覧の住所。市を選んでいれば市の一覧、都道府県ならその一覧、どちらでもなければ必要と対象の一覧。base は、さがすページの住所。 */
export function listUrl(base: string, { need, audience, city }: Choice): string {
  if (city !== '' && !isPrefecture(city)) return `${base}${city}/`;
  if (need === '' && audience === '') return `${base}in/${city}/`;
  return `${base}by/${need || 'all'}/${audience || 'all'}/${city === '' ? '' : `${city}/`}`;
}

const pages = new Map<string, Promise<Document>>();

/** 一覧のページを取り寄せる。同じページは1度だけ。 */
function page(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const asked = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  asked.catch(() => pages.delete(url));
  pages.set(url, asked);
  return asked;
}

/** 条件に合わない行と、行のなくなった市を取り除く。 */
function narrow(list: Element, choice: Choice): void {
  for (const row of list.querySelectorAll<HTMLElement>('[data-scheme]')) {
    const { need = '', audience = '' } = row.dataset;
    if (!fits([choice.city, need, audience, 1], choice)) row.remove();
  }
  for (const group of list.querySelectorAll('[data-group]')) {
    const left = group.querySelectorAll('[data-scheme]').length;
    const count = group.querySelector('[data-group-count]');
    if (count) count.textContent = `${left}件`;
    if (left === 0) group.remove();
  }
}

/**
 * 条件に合う一覧の中身。書かれたままの一覧から取るので、一覧のページと食い違わない。
 * @throws Error 取り寄せられないとき。
 */
export async function listOf(base: string, choice: Choice): Promise<Node[]> {
  const source = (await page(listUrl(base, choice))).querySelector('[data-results]');
  const list = document.importNode(source ?? document.createElement('div'), true);
  if (choice.city !== '' && !isPrefecture(choice.city)) narrow(list, choice);
  return [...list.childNodes];
}
