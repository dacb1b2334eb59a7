/** ファイルをまたぐ誤りひとつ。行は、読み取りの側が path から求める。 */
export interface BrokenReference {
  file: string;
  path: (string | number)[];
  problem: string;
  remedy: string;
  /** 見つからなかったもの：何の、どのIDか。いまあるIDから、近い綴りを言えるように。 */
  missing?: { what: string; id: string; known: string[] };
}

/** 見つからない参照を、書いた側のファイル名つきで集める帳面。 */
export interface ReferenceBook {
  broken: BrokenReference[];
  /** 索引から引く。なければ書きとめて undefined を返す。 */
  find: <T>(index: ReadonlyMap<string, T>, id: string, from: { file: string; path: (string | number)[]; what: string }) => T | undefined;
  report: (broken: BrokenReference) => void;
}

const nearby = (ids: readonly string[]): string => (ids.length === 0 ? 'まだ1つもありません' : `いまあるのは ${ids.slice(0, 12).join('、')}${ids.length > 12 ? ' など' : ''} です`);

/** 新しい帳面。 */
export function referenceBook(): ReferenceBook {
  const broken: BrokenReference[] = [];
  return {
    broken,
    report: (entry) => void broken.push(entry),
    find(index, id, { file, path, what }) {
      const found = index.get(id);
      if (found === undefined) broken.push({ file, path, problem: `${what}「${id}」が見つかりません`, remedy: `IDの綴りを確かめてください。${nearby([...index.keys()])}`, missing: { what, id, known: [...index.keys()] } });
      return found;
    },
  };
}

/** 参照がひとつでも切れているとき投げる。切れた参照をすべて持つ。 */
export class BrokenReferences extends Error {
  readonly broken: readonly BrokenReference[];
  constructor(broken: readonly BrokenReference[]) {
    super(broken.map(({ file, path, problem, remedy }) => `✖ ${file}（${path.join(' › ')}）\n   ${problem}\n   ${remedy}`).join('\n'));
    this.name = 'BrokenReferences';
    this.broken = broken;
  }
}
