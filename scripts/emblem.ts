/** しるしの絵を、ひとつの形から書き出す：npm run emblem。頁の中の型抜き、favicon、ホーム画面の絵。 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { emblem, EMBLEM_SIZE, rings } from '../src/share-image/emblem.ts';

/** tokens.css の accent と paper。外で開かれる絵なので、値で持つ。 */
const GROUND = '#006173';
const INK = '#ffffff';

const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
/** 四角い地の上の、余白のあるしるし。 */
const square = `<svg ${XMLNS} viewBox="0 0 ${EMBLEM_SIZE} ${EMBLEM_SIZE}"><rect width="${EMBLEM_SIZE}" height="${EMBLEM_SIZE}" fill="${GROUND}"/><g color="${INK}" transform="translate(3.2 2.9) scale(.8)">${emblem()}</g></svg>\n`;
const plain = (viewBox: string, drawing: string): string => `<svg ${XMLNS} viewBox="${viewBox}">${drawing}</svg>\n`;

const png = (size: number): Promise<Buffer> => sharp(Buffer.from(square), { density: (72 * size) / EMBLEM_SIZE }).resize(size, size).png({ compressionLevel: 9, palette: true }).toBuffer();

/** 書き出すファイルと中身。 */
export const emblemFiles = async (): Promise<Map<string, string | Buffer>> => new Map<string, string | Buffer>([
  ['src/styles/emblem.svg', plain(`0 0 ${EMBLEM_SIZE} ${EMBLEM_SIZE}`, emblem())],
  ['src/styles/rings.svg', plain('2 2.9 28 19', rings())],
  ['public/favicon.svg', square],
  ['public/apple-touch-icon.png', await png(180)],
  ['public/icon-512.png', await png(512)],
]);

if (import.meta.main) {
  for (const [file, content] of await emblemFiles()) {
    const place = join(process.cwd(), file);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
    console.log(`書きました：${file}（${content.length}バイト）`);
  }
}
