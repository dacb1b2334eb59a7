import { sampleWith, type SampledKind } from '../schema/sample.fixture.ts';
import type { Kind } from './places.ts';
import { readJson } from './read-file.ts';

/** 整えて書いた JSON のファイル。 */
export const fileOf = (data: unknown): Buffer => Buffer.from(JSON.stringify(data, null, 2));

/** 読んだときの断りを、職員が読む順に1行ずつ。 */
export const refusals = (kind: Kind, data: unknown): string =>
  readJson('content/mihon.json', fileOf(data), kind).problems.map(({ line, label, problem, remedy }) => `${line}行目　${label}：${problem}　→ ${remedy}`).join('\n');

/** 見本の一部を替えて読んだときの断り。 */
export const refusalsWith = (kind: SampledKind, change: Record<string, unknown>): string => refusals(kind, sampleWith(kind, change));
