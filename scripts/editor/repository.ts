import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { placeOf } from '../../src/reader/places.ts';
import type { Change } from './problems.ts';

/** git が中身につける名（blob の SHA-1）。編集画面は、これで中身が変わったかを知る。 */
export const blobName = (bytes: Buffer): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

export interface StoredFile { path: string; sha: string; size: number }

/** 作業フォルダの内容（content/）。読むのも書くのも、決まった場所のファイルだけ。 */
export interface Repository {
  list: () => Promise<StoredFile[]>;
  /** なければ undefined。 */
  read: (path: string) => Promise<Buffer | undefined>;
  write: (change: Change) => Promise<void>;
}

/** 内容の決まった場所（市のフォルダの中など）を指すか。フォルダの外へは出られない。 */
export const isContentPath = (path: string): boolean => path.startsWith('content/') && placeOf(path.slice('content/'.length)) !== undefined;

/** root は内容フォルダ（ふつうは content/）。 */
export function repositoryAt(root: string): Repository {
  const locate = (path: string): string => {
    if (!isContentPath(path)) throw new RangeError(`「${path}」は内容の置き場所ではありません`);
    return join(root, path.slice('content/'.length));
  };
  const read = (path: string): Promise<Buffer | undefined> => readFile(locate(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return {
    read,
    async list() {
      const names = await readdir(root, { recursive: true });
      const paths = names.map((name) => `content/${name.split(sep).join('/')}`).filter(isContentPath).sort();
      const files = await Promise.all(paths.map(async (path): Promise<StoredFile[]> => {
        const bytes = await read(path);
        return bytes ? [{ path, sha: blobName(bytes), size: bytes.length }] : [];
      }));
      return files.flat();
    },
    async write({ path, bytes }) {
      const target = locate(path);
      const draft = join(dirname(target), `.${randomUUID()}.tmp`);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(draft, bytes);
      // 名の付け替えだけで入れ替える。途中で止まっても、元のファイルが残る。
      await rename(draft, target).catch(async (error: unknown) => {
        await rm(draft, { force: true });
        throw error;
      });
    },
  };
}
