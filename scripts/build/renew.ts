/**
 * 動いているサイトを、変わったファイルだけ入れ替えて、その場で新しくする。かかる時間は、サイト全体ではなく、変わった分だけ。
 * はじめに前のファイルを脇に控え（ハードリンク）、終われば捨てる。途中で止められたら、次の組み立てが、控えから前のサイトに戻す。
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeFile } from './place-file.ts';

/** 入れ替えるファイルの、サイトの根からの住所。 */
export interface Renewal {
  /** 新しく置く、または置き替えるもの。 */
  puts: readonly string[];
  /** もうないもの。 */
  drops: readonly string[];
}

/** 控えのファイル n が、この住所の前の中身。had でなければ、前にはなかった。 */
interface Kept {
  path: string;
  had: boolean;
}

type Step = () => void;

/** 入れ替えのさなかにだけある、前のファイルの控え。 */
const undoOf = (target: string): string => `${target}.undo`;
const JOURNAL = 'journal.json';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** ファイルがあれば消し、空になったフォルダも消す。 */
function removeFile(root: string, path: string): void {
  if (isFile(join(root, path))) unlinkSync(join(root, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return; // まだ中身がある、またはもうない
    }
  }
}

function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** 前のファイルを undo に控える。すべて控え終えてから、目録を書く。 */
function keepBefore(target: string, { puts, drops }: Renewal, undo: string): void {
  mkdirSync(undo, { recursive: true });
  const kept = [...drops, ...puts].map((path, n): Kept => {
    const had = isFile(join(target, path));
    if (had) placeFile(join(target, path), join(undo, String(n)));
    return { path, had };
  });
  writeFileSync(join(undo, JOURNAL), JSON.stringify(kept));
}

/** made のファイルで target を新しくする手順。控えを取ってから始める。 */
export function* renewing(made: string, target: string, renewal: Renewal, work: string): Generator<Step> {
  const undo = join(work, 'undo');
  yield () => keepBefore(target, renewal, undo);
  yield () => renameSync(undo, undoOf(target));
  for (const path of renewal.drops) yield () => removeFile(target, path);
  for (const path of renewal.puts) yield () => moveFile(join(made, path), join(target, path));
  yield () => renameSync(undoOf(target), join(work, 'done'));
}

/** 途中で止まった入れ替えを、前のサイトに戻す手順。なければ空。戻すのが途中で止まっても、はじめからやり直せる。 */
export function* undoing(target: string): Generator<Step> {
  const undo = undoOf(target);
  if (!existsSync(undo)) return;
  const kept = JSON.parse(readFileSync(join(undo, JOURNAL), 'utf8')) as Kept[];
  for (const { path } of kept.filter(({ had }) => !had)) yield () => removeFile(target, path);
  for (const [n, { path }] of kept.entries()) {
    const before = join(undo, String(n));
    if (existsSync(before)) yield () => moveFile(before, join(target, path));
  }
  yield () => rmSync(undo, { recursive: true });
}

/** 途中で止まった入れ替えがあるか。 */
export const unfinishedRenewal = (target: string): boolean => existsSync(undoOf(target));

/** 途中で止まった入れ替えがあれば、前のサイトに戻す。 */
export function undoRenewal(target: string): void {
  for (const step of undoing(target)) step();
}

/** target を、made のファイルで新しくする。work は、同じディスクの作業場所。失敗すれば、前のサイトに戻す。 */
export function renew(made: string, target: string, renewal: Renewal, work: string): void {
  try {
    for (const step of renewing(made, target, renewal, work)) step();
  } catch (error) {
    undoRenewal(target);
    throw error;
  }
}
