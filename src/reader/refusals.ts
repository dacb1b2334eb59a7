import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { closestBranch } from './closest-branch.ts';
import { fieldsAt, hintOf, schemaAt, titleOf, valueAt } from './schema-path.ts';
import { numberSuggestion, textSuggestion } from './suggestions.ts';

export type Issue = z.core.$ZodIssue;
type AnySchema = z.core.$ZodType;

/** 問題と直し方の文。機械の型名は出さない。 */
export interface Refusal {
  problem: string;
  remedy: string;
}

/** 断りを書くのに要ること：型、書かれた内容、書かれたままの文字。 */
export interface Written {
  schema: AnySchema;
  data: unknown;
  /** その道すじの、ファイルに書かれたままの文字。なければ undefined。 */
  raw: (path: readonly PropertyKey[]) => string | undefined;
}

/** 型の名ごとの、書き方。 */
const SHAPES: Record<string, string> = { string: '文字', number: '数', int: '整数', boolean: 'true か false', array: '[ ] で囲んだ並び', object: '{ } で囲んだまとまり', null: 'null' };

/** 型に断りのことばがないときの印。この印のままなら、指摘の種類から文を作る。 */
export const NO_MESSAGE = '\u0000';

/** 型に書かれた断りのことば。なければ undefined。 */
const wordsOf = (issue: Issue): string | undefined => (issue.message === NO_MESSAGE || issue.message === '' ? undefined : issue.message);

const shown = (written: Written, path: readonly PropertyKey[]): string => {
  const text = (written.raw(path) ?? '').replaceAll(/\s+/gu, ' ');
  return `（いまの値：${text.length > 60 ? `${text.slice(0, 60)}…` : text}）`;
};

/** 知らない項目1つ。近い名があれば添える。 */
export function unknownKey(key: string, path: readonly PropertyKey[], { schema, data }: Written): Refusal {
  const allowed = Object.keys(fieldsAt(schema, path, data));
  const near = nearest(key, allowed);
  return { problem: `知らない項目「${key}」があります`, remedy: `${near ? `もしかすると「${near}」です。` : ''}${allowed.length > 0 ? `ここに書けるのは ${allowed.join('、')} です` : 'この項目を消してください'}` };
}

/** ない項目。英字の項目名と日本語の名を、両方言う。 */
function missing(issue: Issue, { schema, data }: Written): Refusal {
  const key = String(issue.path.at(-1) ?? '');
  const here = schemaAt(schema, issue.path, data);
  const title = titleOf(here);
  const hint = hintOf(here);
  return { problem: `項目「${key}」${title ? `（${title}）` : ''}がありません`, remedy: `"${key}" を書き足してください。${wordsOf(issue) ?? `${expected(issue)}で書きます`}${hint ? `（${hint}）` : ''}` };
}

/** その指摘が求める形の名。 */
function expected(issue: Issue): string {
  if (issue.code === 'invalid_value') return `${issue.values.map((option) => JSON.stringify(option)).join('・')} のどれか`;
  return issue.code === 'invalid_type' ? (SHAPES[issue.expected] ?? 'ほかの形') : 'ほかの形';
}

/** 形の違う値：数のところの文字、並びのところのまとまりなど。 */
function wrongShape(issue: z.core.$ZodIssueInvalidType, written: Written): Refusal {
  const value = valueAt(written.data, issue.path);
  const number = issue.expected === 'number' || issue.expected === 'int';
  const form = issue.expected === 'int' && typeof value === 'number' ? '整数' : number ? '数' : expected(issue);
  const suggestion = number ? numberSuggestion(value, issue.path, written.data) : undefined;
  return { problem: `${form}ではありません${shown(written, issue.path)}`, remedy: suggestion ?? wordsOf(issue) ?? `${expected(issue)}で書いてください` };
}

/** 選べない値。近い選択肢があれば添える。 */
function wrongChoice(issue: z.core.$ZodIssueInvalidValue, written: Written): Refusal {
  const value = valueAt(written.data, issue.path);
  const near = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
  return { problem: `選べない値です${shown(written, issue.path)}`, remedy: `${near ? `もしかすると "${near}" です。` : ''}${wordsOf(issue) ?? `${expected(issue)}を書いてください`}` };
}

/** 大きさ・長さの断り。 */
function wrongSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, written: Written): Refusal {
  const limit = issue.code === 'too_big' ? `${issue.maximum}` : `${issue.minimum}`;
  const bound = issue.code === 'too_big' ? 'までに' : '以上に';
  const counted = { string: '文字', array: '件' }[String(issue.origin)] ?? '';
  const value = valueAt(written.data, issue.path);
  const problem = counted === '' ? (issue.code === 'too_big' ? '大きすぎます' : '小さすぎます') : (value as { length: number }).length === 0 ? '空です' : issue.code === 'too_big' ? `長すぎます（いまは${(value as { length: number }).length}${counted}）` : '足りません';
  const suggestion = counted === '' ? numberSuggestion(value, issue.path, written.data) : undefined;
  return { problem: `${problem}${problem.includes('（') ? '' : shown(written, issue.path)}`, remedy: suggestion ?? wordsOf(issue) ?? `${limit}${counted}${bound}してください` };
}

/** 種類を選ぶ項目（kind など）の誤り。書かれた項目から、意図した種類を見当づける。 */
function wrongBranch(issue: z.core.$ZodIssueInvalidUnion, written: Written): Refusal {
  const guess = closestBranch(written, issue.path);
  const meant = guess ? `書かれている項目から見ると "${guess}" のつもりだと思われます。` : '';
  const raw = written.raw(issue.path);
  return { problem: raw === undefined ? `項目「${String(issue.path.at(-1))}」がありません` : `選べない値です${shown(written, issue.path)}`, remedy: `${meant}${wordsOf(issue) ?? '種類を選んでください'}` };
}

/** zod の指摘を、職員に分かる問題と直し方にする。 */
export function refusalOf(issue: Issue, written: Written): Refusal {
  if (issue.code === 'invalid_union') return wrongBranch(issue, written);
  if (written.raw(issue.path) === undefined && issue.code !== 'custom') return missing(issue, written);
  if (issue.code === 'invalid_type') return wrongShape(issue, written);
  if (issue.code === 'invalid_value') return wrongChoice(issue, written);
  if (issue.code === 'too_big' || issue.code === 'too_small') return wrongSize(issue, written);
  const value = valueAt(written.data, issue.path);
  const where = written.raw(issue.path) === undefined ? `項目「${String(issue.path.at(-1) ?? '')}」がありません` : `このままでは受け取れません${shown(written, issue.path)}`;
  return { problem: where, remedy: `${typeof value === 'string' ? textSuggestion(value, issue) : ''}${wordsOf(issue) ?? '更新ガイド（content/README.md）で書き方を確かめてください'}` };
}
