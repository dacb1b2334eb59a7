import * as labels from './labels.ts';

/** 公開データの記号の、日本語の名。画面のことばと同じもの。 */
export const DATA_WORDS = {
  schemeKind: labels.SCHEME_KIND, audience: labels.AUDIENCE, stage: labels.STAGE, lifecycle: labels.LIFECYCLE, mark: labels.MARK, accumulation: labels.ACCUMULATION,
  direction: labels.DIRECTION, status: labels.STATUS, completeness: labels.COMPLETENESS, role: labels.ROLE, current: labels.CURRENT, correction: labels.CORRECTION,
} as const;
