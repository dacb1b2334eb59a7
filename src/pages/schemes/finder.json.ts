import { asked } from './_lists.ts';

/** 絞り込みの数を求める表：[市, 必要, 対象, 数] の並び。 */
export const GET = (): Response => new Response(JSON.stringify(asked.rows), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
