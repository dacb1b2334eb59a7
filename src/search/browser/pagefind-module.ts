/** Pagefind のブラウザ側のうち、使うところだけの形。 */
export interface PagefindResult {
  id: string;
  score: number;
  words: readonly number[];
  data(): Promise<{ content: string }>;
}

export interface PagefindAnswer {
  results: readonly PagefindResult[];
  /** 結果の中での、しぼり込みの値ごとの件数。 */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindInstance {
  search(term: string, options?: { sort?: Record<string, 'asc' | 'desc'> }): Promise<PagefindAnswer>;
  /** しぼり込みの表を読み込む。これより後の search の答えに、件数がつく。 */
  filters(): Promise<unknown>;
}

export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }): PagefindInstance;
}
