import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** from を、中身を写さずに to にも置く（ハードリンク）。できない所（別のディスクなど）では写す。 @throws Error from がない、または to がもうあるとき。 */
export function placeFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (['ENOENT', 'EEXIST', 'ENOSPC'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
  }
}
