import type { SchemeIndex } from '../model/index.ts';
import { NEED } from '../text/labels.ts';

export type Need = keyof typeof NEED;
type Kind = SchemeIndex['kind'];

/** 答えの並び。 */
export const NEEDS = Object.keys(NEED) as Need[];

/**
 * 支援の種類 → 何が必要なときのものか。どの種類も、1つ以上の必要に答える。
 * 内容の記載がない支援は、お金か人かが分からないので、両方に入れる。
 */
export const NEEDS_OF_KIND: Readonly<Record<Kind, readonly Need[]>> = {
  subsidy: ['money'], grant: ['money'], aid: ['money'], tax: ['money'], commission: ['money'],
  place: ['place'], equipment: ['place'],
  talentBank: ['people'], advisor: ['people'], consultation: ['people'], staffSupport: ['people'], service: ['people'], matching: ['people', 'connect'],
  support: ['money', 'people'],
  insurance: ['insurance'],
  course: ['learn'], information: ['learn', 'connect'],
  publicity: ['connect'], exchange: ['connect'], participation: ['connect'], foster: ['connect', 'recognized'],
  endorsement: ['connect', 'recognized'], award: ['recognized'],
};

/** 種類が答える必要。 */
export const needsOf = (kind: Kind): readonly Need[] => NEEDS_OF_KIND[kind];
