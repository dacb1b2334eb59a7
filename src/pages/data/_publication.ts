import { atlas } from '../../atlas.ts';
import { eraFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import type { Publication } from '../../open-data/publication.ts';
import { DATA_WORDS } from '../../text/data-words.ts';
import { href } from '../../text/href.ts';

/** 公開データに渡す、このサイトの日付・住所・ことば。 */
export const publication: Publication = {
  today: atlas.today,
  operator: atlas.settings.operator,
  address: (path) => new URL(href(path), import.meta.env.SITE).href,
  words: DATA_WORDS,
  era: eraFiscalYear,
};
