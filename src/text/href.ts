/** サイトの中の住所に、土台（BASE_PATH）をつける。/cities/ → /kyodo/cities/ */
export function href(path: string): string {
  const base = import.meta.env?.BASE_URL ?? '/';
  return `${base.replace(/\/$/u, '')}${path}`;
}
