import { SCHEMAS, labelPath, type Content, type Entry, type Problem } from '../src/reader/index.ts';
import { DRAFT_DATE, TO_WRITE } from '../src/schema/index.ts';

type Path = (string | number)[];

/** 「（準備中）」の残る項目があるか。ほとんどのファイルにはないので、道すじを作らずに見る。 */
function holdsUnwritten(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(TO_WRITE);
  if (value === null || typeof value !== 'object') return false;
  for (const key in value) if (holdsUnwritten((value as Record<string, unknown>)[key])) return true;
  return false;
}

/** 「（準備中）」の残る項目の道すじ。 */
function unwritten(value: unknown, path: Path): Path[] {
  if (!holdsUnwritten(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unwritten(item, [...path, index]));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, child]) => unwritten(child, [...path, key])) : [path];
}

const publishOn = ({ data }: Entry): string | null => ('publishOn' in data ? data.publishOn : null);

/** 下書きか。項目そのものか、それを含む計画が下書きなら、下書き。 */
export function draftTest(entries: readonly Entry[]): (entry: Entry) => boolean {
  const plans = new Set(entries.filter((entry) => entry.kind === 'plan' && publishOn(entry) === DRAFT_DATE).map(({ folder, plan }) => `${folder}/${plan}`));
  return (entry) => publishOn(entry) === DRAFT_DATE || (entry.plan !== '' && plans.has(`${entry.folder}/${entry.plan}`));
}

/** 下書きでないのに「（準備中）」の残る項目。ひな型のまま公開しないため。 */
export function draftProblems(content: Content): Problem[] {
  const isDraft = draftTest(content.entries);
  return content.entries.filter((entry) => !isDraft(entry)).flatMap((entry) =>
    unwritten(entry.data, []).map((path): Problem => ({
      file: entry.file,
      ...content.locate(entry.file, path),
      label: labelPath(SCHEMAS[entry.kind], path, entry.data),
      problem: `「${TO_WRITE}」のままの項目があります`,
      remedy: `内容を書いてください。まだ公開しないなら、publishOn を "${DRAFT_DATE}" にして下書きにしてください`,
    })),
  );
}
