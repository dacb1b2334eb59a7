import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** 測る相手のサイトを、フォルダに書き直す。 */
export async function writeSite(folder: string, files: Iterable<readonly [path: string, text: string]>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const [path, text] of files) {
    const place = join(folder, path);
    if (!made.has(dirname(place))) await mkdir(dirname(place), { recursive: true });
    made.add(dirname(place));
    await writeFile(place, text);
  }
}
