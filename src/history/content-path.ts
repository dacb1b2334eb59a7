/** 内容ファイルの種類。語彙や設定は、読者に知らせる更新ではないので数えない。 */
export type FileKind = 'city' | 'source' | 'scheme' | 'checkIn' | 'retired' | 'plan' | 'structure' | 'project' | 'indicator' | 'prose';

/** ファイルの置き場所から分かること。市のものでない文章では、code と plan が空。 */
export interface ContentPath {
  kind: FileKind;
  code: string;
  plan: string;
  id: string;
}

const CITY = String.raw`^(?<code>\d{6})-[a-z-]+`;
const PLAN = `${CITY}/(?<plan>[a-z0-9-]+)`;

/** 置き場所の型。履歴には、いまはもうないファイルも出てくる。 */
const RULES: readonly (readonly [FileKind, RegExp])[] = [
  ['city', new RegExp(`${CITY}/(?<id>city)\\.json$`, 'u')],
  ['source', new RegExp(`${CITY}/sources/(?<id>[a-z0-9-]+)\\.json$`, 'u')],
  ['scheme', new RegExp(`${CITY}/schemes/(?<id>[a-z0-9-]+)\\.json$`, 'u')],
  ['checkIn', new RegExp(`${CITY}/check-ins/(?<id>[a-z0-9-]+)\\.json$`, 'u')],
  ['retired', new RegExp(`${CITY}/(?<id>retired)\\.json$`, 'u')],
  ['plan', new RegExp(`${PLAN}/(?<id>plan)\\.json$`, 'u')],
  ['prose', new RegExp(`${PLAN}/(?<id>plan)\\.mdx$`, 'u')],
  ['structure', new RegExp(`${PLAN}/(?<id>structure)\\.json$`, 'u')],
  ['project', new RegExp(`${PLAN}/projects/(?<id>[a-z0-9-]+)\\.json$`, 'u')],
  ['indicator', new RegExp(`${PLAN}/indicators/(?<id>[a-z0-9-]+)\\.json$`, 'u')],
  ['prose', /^site\/(?<id>[a-z0-9-]+)\.mdx$/u],
];

/** 置き場所を読む。読者に知らせるファイルでなければ undefined。 */
export function contentPath(path: string): ContentPath | undefined {
  for (const [kind, pattern] of RULES) {
    const groups = pattern.exec(path)?.groups;
    if (groups) return { kind, code: groups['code'] ?? '', plan: groups['plan'] ?? '', id: groups['id'] ?? '' };
  }
  return undefined;
}
