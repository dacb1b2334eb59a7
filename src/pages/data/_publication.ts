import { atlas } from '../../atlas.ts';
import { eraFiscalYear } from '../../fiscal-year/fiscal-year.ts';
import type { Publication } from '../../open-data/publication.ts';
import { href } from '../../text/href.ts';
import * as labels from '../../text/labels.ts';

/** 公開データに渡す、このサイトの日付・住所・ことば。 */
export const publication: Publication = {
  today: atlas.today,
  operator: atlas.settings.operator,
  address: (path) => new URL(href(path), import.meta.env.SITE).href,
  words: {
    schemeKind: labels.SCHEME_KIND, audience: labels.AUDIENCE, stage: labels.STAGE, lifecycle: labels.LIFECYCLE, mark: labels.MARK, accumulation: labels.ACCUMULATION,
    direction: labels.DIRECTION, status: labels.STATUS, completeness: labels.COMPLETENESS, role: labels.ROLE, current: labels.CURRENT, correction: labels.CORRECTION,
  },
  era: eraFiscalYear,
};
