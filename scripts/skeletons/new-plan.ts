import { parseArgs } from 'node:util';
import { TO_WRITE } from '../../src/schema/index.ts';
import { nearest } from '../../src/text/nearest.ts';
import { Refusal } from '../command.ts';
import { jsonFile, planSkeleton, sourceSkeleton, structureSkeleton } from './skeletons.ts';
import { addFiles, contentFile, DRAFT_ADVICE, folderOf, openWorkshop, soundId, type Workshop } from './workshop.ts';

export const USAGE = '使い方：npm run new-plan -- <市のコード> <計画のID> [--title "計画の名"] [--source 原資料のID]\n   例　　：npm run new-plan -- 032093 kyodo-suishin-4 --title "協働推進計画（第4次）"';

/** 計画のもとになる原資料のID。@throws Refusal 言われた原資料がないとき、いくつもあって決まらないとき。 */
function sourceId({ content }: Workshop, folder: string, asked: string | undefined): string | undefined {
  const ids = content.entries.filter((entry) => entry.kind === 'source' && entry.folder === folder).map(({ id }) => id);
  if (asked !== undefined && !ids.includes(asked)) throw new Refusal(`原資料「${asked}」がありません。${nearest(asked, ids) ? `もしかすると ${nearest(asked, ids)} です。` : ''}新しい原資料なら、先に npm run new-source を実行してください。`);
  if (asked === undefined && ids.length > 1) throw new Refusal(`原資料がいくつもあります。--source で選んでください（${ids.join('、')}）。`);
  return asked ?? ids[0];
}

/** 新しい計画のひな型を書き、したことを言う。@throws Refusal 作れないとき。 */
export async function newPlan(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { title: { type: 'string' }, source: { type: 'string' } } });
  const [code, given, ...rest] = positionals;
  if (code === undefined || given === undefined || rest.length > 0) throw new Refusal(USAGE);
  const workshop = await openWorkshop();
  const folder = folderOf(workshop, code);
  const id = soundId(given, 'kyodo-suishin-4');
  if (['sources', 'schemes', 'check-ins'].includes(id)) throw new Refusal(`「${id}」は、計画のIDに使えません（ほかのフォルダの名です）。`);
  const found = sourceId(workshop, folder, values.source);
  const source = found ?? `${id}-genpon`;
  const files = new Map([
    [contentFile(folder, id, 'plan.json'), jsonFile(planSkeleton({ city: code, title: values.title, source }))],
    [contentFile(folder, id, 'structure.json'), jsonFile(structureSkeleton(source))],
  ]);
  if (found === undefined) files.set(contentFile(folder, 'sources', `${source}.json`), jsonFile(sourceSkeleton(values.title ?? TO_WRITE, undefined)));
  const made = addFiles(workshop, files);
  return `${made}\n${DRAFT_ADVICE}\n事業は npm run new-project -- ${code} ${id} <事業のID> --title "事業の名" で足せます。`;
}
