import type { z } from 'zod';
import { Accessibility, AuditRecord, CheckIn, City, Concepts, Glosses, Indicator, Lexicon, Patterns, Plan, Project, Readings, Retired, Scheme, SchemeDecisions, Settings, SourceDocument, Structure } from '../schema/index.ts';

/** 内容の種類と、その型。 */
export const SCHEMAS = {
  city: City,
  source: SourceDocument,
  scheme: Scheme,
  schemeDecisions: SchemeDecisions,
  retired: Retired,
  checkIn: CheckIn,
  plan: Plan,
  structure: Structure,
  project: Project,
  indicator: Indicator,
  patterns: Patterns,
  concepts: Concepts,
  readings: Readings,
  lexicon: Lexicon,
  glosses: Glosses,
  settings: Settings,
  accessibility: Accessibility,
  audit: AuditRecord,
} as const satisfies Record<string, z.ZodType>;

export type Kind = keyof typeof SCHEMAS;

/** ファイルの置き場所から分かること。 */
export interface Place {
  kind: Kind | 'prose';
  /** 市のフォルダ（例：032093-ichinoseki）。市のものでなければ空。 */
  folder: string;
  /** 計画のフォルダ。計画のものでなければ空。 */
  plan: string;
  id: string;
}

const CITY = String.raw`(?<folder>\d{6}-[a-z-]+)`;
const PLAN = String.raw`(?<plan>[a-z0-9-]+)`;
const ID = String.raw`(?<id>[a-z0-9-]+)`;

/** 置き場所の型。上から順に当てはめる。ここにない場所のファイルは断る。 */
const RULES: readonly (readonly [Kind | 'prose', RegExp])[] = [
  ['city', new RegExp(`^${CITY}/(?<id>city)\\.json$`, 'u')],
  ['source', new RegExp(`^${CITY}/sources/${ID}\\.json$`, 'u')],
  ['scheme', new RegExp(`^${CITY}/schemes/${ID}\\.json$`, 'u')],
  ['schemeDecisions', new RegExp(`^${CITY}/(?<id>scheme-decisions)\\.json$`, 'u')],
  ['retired', new RegExp(`^${CITY}/(?<id>retired)\\.json$`, 'u')],
  ['checkIn', new RegExp(`^${CITY}/check-ins/${ID}\\.json$`, 'u')],
  ['plan', new RegExp(`^${CITY}/${PLAN}/(?<id>plan)\\.json$`, 'u')],
  ['prose', new RegExp(`^${CITY}/${PLAN}/(?<id>plan)\\.mdx$`, 'u')],
  ['structure', new RegExp(`^${CITY}/${PLAN}/(?<id>structure)\\.json$`, 'u')],
  ['project', new RegExp(`^${CITY}/${PLAN}/projects/${ID}\\.json$`, 'u')],
  ['indicator', new RegExp(`^${CITY}/${PLAN}/indicators/${ID}\\.json$`, 'u')],
  ['patterns', /^vocabulary\/(?<id>patterns)\.json$/u],
  ['concepts', /^vocabulary\/(?<id>concepts)\.json$/u],
  ['readings', /^vocabulary\/(?<id>readings)\.json$/u],
  ['lexicon', /^vocabulary\/(?<id>lexicon)\.json$/u],
  ['glosses', /^vocabulary\/(?<id>glosses)\.json$/u],
  ['settings', /^site\/(?<id>settings)\.json$/u],
  ['accessibility', /^site\/(?<id>accessibility)\.json$/u],
  ['audit', /^site\/(?<id>audit)\.json$/u],
  ['prose', /^site\/(?<id>[a-z0-9-]+)\.mdx$/u],
];

/** 置き場所を読む。決まった場所でなければ undefined。 */
export function placeOf(path: string): Place | undefined {
  for (const [kind, pattern] of RULES) {
    const groups = pattern.exec(path)?.groups;
    if (groups) return { kind, folder: groups['folder'] ?? '', plan: groups['plan'] ?? '', id: groups['id'] ?? '' };
  }
  return undefined;
}
