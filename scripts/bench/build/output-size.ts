import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface OutputSize {
  /** HTML のページの数とバイト数。 */
  pages: number;
  htmlBytes: number;
  /** ほかのファイル（CSV、SVG、JSON …）も入れた数とバイト数。 */
  files: number;
  bytes: number;
}

/** 出来上がったサイトの大きさ。 */
export function outputSize(folder: string): OutputSize {
  const size: OutputSize = { pages: 0, htmlBytes: 0, files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = statSync(join(entry.parentPath, entry.name)).size;
    size.files += 1;
    size.bytes += bytes;
    if (!entry.name.endsWith('.html')) continue;
    size.pages += 1;
    size.htmlBytes += bytes;
  }
  return size;
}
