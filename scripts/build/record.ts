import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { AreaResult } from './surveyor.ts';

/** 前の組み立ての控え。変わったところだけを作り直すために残す。 */
export interface BuildRecord {
  /** ソース・設定・日付などの鍵。 */
  site: string;
  /** この控えの言うサイトのフォルダそのもの（入れ替わっていたら使わない）。 */
  folder: number;
  areas: AreaResult[];
  /** 市 → ページに出るもののすべてを表す鍵。 */
  inputs: Record<string, string>;
}

const recordPath = (target: string): string => resolve('.cache', 'build', `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`);

/** 前の控え。なければ、または site の鍵やサイトのフォルダが違えば undefined。 */
export function readRecord(target: string, site: string): BuildRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(recordPath(target), 'utf8')) as BuildRecord;
    return record.site === site && statSync(target).ino === record.folder ? record : undefined;
  } catch {
    return undefined;
  }
}

/** サイトを書き替え始める前に消す。途中で止まったら、次は全部を作る。 */
export const dropRecord = (target: string): void => rmSync(recordPath(target), { force: true });

/** サイトを入れ替えたあとに書く。 */
export function writeRecord(target: string, record: Omit<BuildRecord, 'folder'>): void {
  const path = recordPath(target);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ ...record, folder: statSync(target).ino }));
}
