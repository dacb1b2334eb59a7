import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folders.ts';
import { placeFile } from './place-file.ts';
import { NOTE_FILE, readShardNote } from './shard-note.ts';

/** 同じ内容から作った、0/n から n/n までがそろっているか。 @throws Error そろっていないとき。 */
export function checkShards(folders: readonly string[]): void {
  const notes = folders.map(readShardNote);
  const of = notes[0]?.shard.split('/')[1] ?? '0';
  const wanted = Array.from({ length: Number(of) + 1 }, (_, n) => `${n}/${of}`);
  const given = notes.map(({ shard }) => shard);
  const lacking = wanted.filter((shard) => !given.includes(shard));
  const foreign = given.filter((shard, n) => !wanted.includes(shard) || given.indexOf(shard) !== n);
  if (lacking.length > 0) throw new Error(`足りない組があります：${lacking.join('、')}`);
  if (foreign.length > 0) throw new Error(`合わない組、または重なった組があります：${foreign.join('、')}`);
  if (new Set(notes.map(({ key }) => key)).size > 1) throw new Error('組ごとに、内容・ソース・日付・設定のどれかが違います。同じものから組み立て直してください。');
}

/**
 * 手分けの組を、1つのサイトに合わせる。どの組にもあるもの（CSS など）は、同じ中身であることを確かめる。ファイルの数を返す。
 * @throws Error 組がそろっていない、または同じ住所に違う中身があるとき。
 */
export function joinShards(folders: readonly string[], site: string): number {
  checkShards(folders);
  let files = 0;
  for (const folder of folders) {
    for (const path of filesIn(folder).filter((file) => file !== NOTE_FILE)) {
      const [from, to] = [join(folder, path), join(site, path)];
      if (!existsSync(to)) {
        placeFile(from, to);
        files += 1;
      } else if (!readFileSync(from).equals(readFileSync(to))) throw new Error(`2つの組に、違う中身の ${path} があります。`);
    }
  }
  return files;
}
