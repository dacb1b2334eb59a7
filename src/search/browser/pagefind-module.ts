/** Pagefind のブラウザ側のうち、使うところだけの形。 */
export interface PagefindResult {
  id: string;
  words: readonly number[];
}

export interface PagefindInstance {
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }): PagefindInstance;
}
