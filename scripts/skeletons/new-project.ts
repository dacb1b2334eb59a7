import { parseArgs } from 'node:util';
import type { Entry } from '../../src/reader/index.ts';
import { nearest } from '../../src/text/nearest.ts';
import { Refusal } from '../command.ts';
import { jsonFile, projectSkeleton } from './skeletons.ts';
import { addFiles, contentFile, DRAFT_ADVICE, folderOf, openWorkshop, soundId, type Workshop } from './workshop.ts';

export const USAGE = '使い方：npm run new-project -- <市のコード> <計画のID> <事業のID> [--title "事業の名"] [--node 体系の項目のID]\n   例　　：npm run new-project -- 032093 kyodo-suishin-3 jigyo-19 --title "話し合いの促進" --node ba-zukuri';

interface PlanParts {
  source: string;
  nodes: string[];
  lastOrder: number;
}

/** 計画の原資料、体系の項目、いちばんうしろの並び順。@throws Refusal 計画がないとき。 */
function planParts({ content }: Workshop, folder: string, id: string): PlanParts {
  const inCity = content.entries.filter((entry) => entry.folder === folder);
  const plan = inCity.find((entry): entry is Entry<'plan'> => entry.kind === 'plan' && entry.plan === id);
  const ids = inCity.flatMap((entry) => (entry.kind === 'plan' ? [entry.plan] : []));
  if (!plan) throw new Refusal(`計画「${id}」がありません。${nearest(id, ids) ? `もしかすると ${nearest(id, ids)} です。` : ''}いまあるのは ${ids.join('、') || 'ありません'}。`);
  const mine = inCity.filter((entry) => entry.plan === id);
  const structure = mine.find((entry): entry is Entry<'structure'> => entry.kind === 'structure');
  const orders = mine.filter((entry): entry is Entry<'project'> => entry.kind === 'project').map(({ data }) => data.order);
  return { source: plan.data.sources[0] ?? '', nodes: (structure?.data.nodes ?? []).map((node) => node.id), lastOrder: Math.max(0, ...orders) };
}

/** 事業を載せる体系の項目。@throws Refusal 言われた項目がないとき、体系が空のとき。 */
function nodeOf(nodes: readonly string[], asked: string | undefined): string {
  if (nodes[0] === undefined) throw new Refusal('体系（structure.json）に、まだ項目がありません。先に項目を書いてください。');
  if (asked !== undefined && !nodes.includes(asked)) throw new Refusal(`体系の項目「${asked}」がありません。${nearest(asked, nodes) ? `もしかすると ${nearest(asked, nodes)} です。` : ''}いまあるのは ${nodes.join('、')} です。`);
  return asked ?? nodes[0];
}

/** 新しい事業のひな型を書き、したことを言う。@throws Refusal 作れないとき。 */
export async function newProject(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string' }, node: { type: 'string' } } });
  const [code, plan, given, ...rest] = positionals;
  if (code === undefined || plan === undefined || given === undefined || rest.length > 0) throw new Refusal(USAGE);
  const workshop = await openWorkshop();
  const folder = folderOf(workshop, code);
  const { source, nodes, lastOrder } = planParts(workshop, folder, plan);
  const node = nodeOf(nodes, values.node);
  const file = contentFile(folder, plan, 'projects', `${soundId(given, 'jigyo-19')}.json`);
  const made = addFiles(workshop, new Map([[file, jsonFile(projectSkeleton({ title: values.title, order: lastOrder + 1, node, source }))]]));
  return `${made}\n体系の項目「${node}」に載せました。${DRAFT_ADVICE}`;
}
