import type { IndicatorView, PlanView } from '../model/index.ts';
import { noBaseline } from './baseline.ts';
import { measureWithoutIndicator } from './coverage.ts';
import { belowImpliedLevel } from './implied-level.ts';
import type { LintNote } from './lint-note.ts';
import { targetOutsidePeriod } from './period.ts';
import { flatTarget, singleTargetYear } from './steps.ts';
import { noUnit, unitClash } from './unit.ts';

const INDICATOR_RULES = [noBaseline, singleTargetYear, flatTarget, belowImpliedLevel, unitClash, noUnit, targetOutsidePeriod] as const;

/** 1つの指標の「数値目標の読み方」。決まりの順。 */
export const indicatorNotes = (indicator: IndicatorView): LintNote[] => INDICATOR_RULES.flatMap((rule) => rule(indicator));

/** 計画全体について言うこと。 */
export const planNotes = (plan: PlanView): LintNote[] => measureWithoutIndicator(plan);
