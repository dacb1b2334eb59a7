import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: '文字', number: '数値', int: '整数', boolean: 'true か false のどちらか', array: '[ ] で囲んだ並び', object: '{ } で囲んだまとまり', null: 'null', date: '日付',
};

/** 問題と直し方の文。機械の型名は出さない。 */
export interface Refusal {
  problem: string;
  remedy: string;
}

const shown = (value: unknown): string => {
  if (value === undefined) return '（ありません）';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** 綴りの近さ（編集距離）。知らない項目名に、いちばん近い正しい名を添えるため。 */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

function unknownKey(keys: readonly string[], allowed: readonly string[]): Refusal {
  const near = keys.map((key) => allowed.toSorted((a, b) => distance(a, key) - distance(b, key))[0]).filter((name) => name !== undefined);
  const hint = near.length > 0 ? `もしかすると「${near.join('」「')}」です。` : '';
  return { problem: `知らない項目「${keys.join('」「')}」があります`, remedy: `${hint}書けるのは ${allowed.join('、')} です` };
}

/** zod の指摘を、職員に分かる問題と直し方にする。 */
export function refusalOf(issue: Issue, value: unknown, allowed: readonly string[]): Refusal {
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys, allowed);
  if (value === undefined) return { problem: 'この項目がありません', remedy: needed(issue) };
  return { problem: `このままでは受け取れません（いまの値：${shown(value)}）`, remedy: needed(issue) };
}

const DEFAULT_MESSAGE = /^(?:Invalid|Too|Unrecognized|無効|不正)/u;

/** 数そのものでなく、何かの数を限るときの数え方。 */
const COUNTED: Record<string, string> = { string: '文字', array: '件' };

function needed(issue: Issue): string {
  if (issue.message && !DEFAULT_MESSAGE.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `${TYPE_NAMES[issue.expected] ?? 'ほかの形'}で書いてください`;
  if (issue.code === 'invalid_value') return `${issue.values.map((option) => JSON.stringify(option)).join('、')} のどれかを書いてください`;
  if (issue.code === 'too_big') return `${issue.maximum}${COUNTED[issue.origin] ?? ''}以下にしてください`;
  if (issue.code === 'too_small') return `${issue.minimum}${COUNTED[issue.origin] ?? ''}以上にしてください`;
  return 'この項目の書き方を更新ガイド（content/README.md）で確かめてください';
}
