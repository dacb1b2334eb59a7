import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changedOf, worked } from './parts.ts';

/** 束ねたもの。 */
export interface Bundled {
  /** ページを作る部品のフォルダ。 */
  bundle: string;
  /** CSS など、サイトにそのまま置くファイルを site に写す。 */
  place: (site: string) => void;
}

/**
 * ページの枠を1度だけ束ねる。文章（MDX）は cities の分だけ。signal で止められる。
 * 部品が node_modules を見つけられるように、行き先が別のディスクでも、このプロジェクトの中に置く。
 */
export async function bundled(cities: readonly string[], cache: string, signal?: AbortSignal): Promise<Bundled> {
  const folder = resolve('.build', String(process.pid), 'bundle');
  const [frame, bundle] = [join(folder, 'frame'), join(folder, 'pages')];
  await worked('bundle.ts', { CHANGED: changedOf(cities), OUT_DIR: frame, CACHE_DIR: cache, BUNDLE: bundle }, signal);
  return { bundle, place: (site) => cpSync(frame, site, { recursive: true }) };
}

/**
 * 束ねながら work をする（束ねるのは別の CPU）。
 * work が失敗したら、束ねるのを止めて、work の誤りのほうを伝える。
 */
export async function whileBundling<T>(bundle: (signal: AbortSignal) => Promise<Bundled>, work: () => Promise<T>): Promise<[Bundled, T]> {
  const stop = new AbortController();
  const bundling = bundle(stop.signal);
  bundling.catch(() => undefined);
  try {
    const done = await work();
    return [await bundling, done];
  } catch (error) {
    stop.abort();
    await bundling.catch(() => undefined);
    throw error;
  }
}
