/** 共有の絵を PNG にする。同じことばの絵は、控え（.cache/share-image）から出す。 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { card, type CardText } from './card.ts';
import { outlines } from './outlines.ts';

/** 絵の形の版。形を変えたら上げる（前の控えを使わないように。試験が見張る）。 */
export const DESIGN = 1;

const PLACE = resolve('.cache', 'share-image');

const keyOf = (text: CardText): string => createHash('sha256').update(JSON.stringify([DESIGN, text])).digest('hex').slice(0, 32);

/** ことばから描く。書体がない、または書体にない字があれば undefined。 */
export async function draw(text: CardText): Promise<Buffer | undefined> {
  const font = await outlines();
  const svg = font && card(text, font);
  if (!svg) return undefined;
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, colours: 16, dither: 0, effort: 10 }).toBuffer();
}

/** 控えに残す。書けない所（読むだけの場所、いっぱいの場所）では、残さないだけ。 */
async function keep(file: string, png: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, png);
  await rename(unfinished, file);
}

async function made(text: CardText, key: string): Promise<Buffer | undefined> {
  const file = resolve(PLACE, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const png = await draw(text);
  if (png) await keep(file, png).catch(() => undefined);
  return png;
}

const known = new Map<string, Promise<Buffer | undefined>>();

/** 共有の絵。書体がない、または書体にない字があれば undefined。 */
export function picture(text: CardText): Promise<Buffer | undefined> {
  const key = keyOf(text);
  const found = known.get(key) ?? made(text, key);
  known.set(key, found);
  return found;
}
