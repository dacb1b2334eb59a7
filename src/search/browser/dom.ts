/** 決まった名の要素を取り出す。ページの作りと食いちがえば、すぐに分かるように投げる。 */
export function part<T extends HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-part="${name}"]`);
  if (!found) throw new Error(`検索ページに「${name}」がありません`);
  return found;
}

/** ひな形から、新しい要素をひとつ作る。 */
export function fromTemplate<T extends HTMLElement>(root: ParentNode, name: string): T {
  const template = part<HTMLTemplateElement>(root, name);
  return template.content.firstElementChild?.cloneNode(true) as T;
}

/** 当たりに印をつけた文を入れる。文字として入れるので、タグが働くことはない。 */
export function fillSegments(element: HTMLElement, segments: readonly { text: string; hit: boolean }[]): void {
  element.replaceChildren(
    ...segments.map(({ text, hit }) => {
      if (!hit) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}

/** さがす都道府県を選ぶ欄。市の少ないサイトにはない。 */
export const areaSelect = (root: ParentNode): HTMLSelectElement | null => root.querySelector<HTMLSelectElement>('[data-part="area"]');
