import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** 手分けの1つが、どの部分で、何から作られたか。合わせるときに、取り違えと混ぜ合わせを断るために残す。公開はしない。 */
export interface ShardNote {
  /** 0/4 など。 */
  shard: string;
  /** ソース・設定・日付・全国の内容の鍵。同じものから作った組どうしでだけ等しい。 */
  key: string;
}

export const NOTE_FILE = 'shard.json';

export const shardKey = (site: string, inputs: ReadonlyMap<string, string>): string => createHash('sha256').update(JSON.stringify([site, ...inputs])).digest('hex');

export const writeShardNote = (site: string, note: ShardNote): void => writeFileSync(join(site, NOTE_FILE), JSON.stringify(note));

/** @throws Error 手分けの1つではないとき。 */
export function readShardNote(folder: string): ShardNote {
  try {
    return JSON.parse(readFileSync(join(folder, NOTE_FILE), 'utf8')) as ShardNote;
  } catch {
    throw new Error(`${folder} は、SHARD を書いて組み立てたフォルダではありません。`);
  }
}
