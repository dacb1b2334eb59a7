import { eraFiscalYear } from '../../src/fiscal-year/fiscal-year.ts';
import type { Publication } from '../../src/open-data/publication.ts';
import { buildDate } from '../../src/text/clock.ts';
import { DATA_WORDS } from '../../src/text/data-words.ts';

const site = (): string => process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = (): string => `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/gu, '')}`.replace(/\/$/u, '');

/** 公開データに渡す、このサイトの日付・住所・ことば。ページの側と同じもの。 */
export const publicationOf = (operator: string | null): Publication => ({
  today: buildDate(),
  operator,
  address: (path) => new URL(`${base()}${path}`, site()).href,
  words: DATA_WORDS,
  era: eraFiscalYear,
});
