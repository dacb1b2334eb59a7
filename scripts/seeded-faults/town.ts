import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sample, type SampledKind } from '../../src/schema/sample.fixture.ts';

/** 植えつける誤り1つ。正しい町の中に、このファイルだけを置く。 */
export interface Fault {
  name: string;
  /** 内容フォルダから見た位置。 */
  path: string;
  body: string | Uint8Array;
  /** 指摘（行:桁　項目：問題　→ 直し方）に、書いてあるべきこと。 */
  tells: RegExp;
  /** 誤りを植えるのに要る、正しいほかのファイル。 */
  beside?: Record<string, string>;
}

export const CITY = '032093-ichinoseki';
export const PLAN = `${CITY}/keikaku`;

/** 整えて書いた JSON。 */
export const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** 見本の一部を替えた JSON。undefined にした項目は消える。 */
export const changed = (kind: SampledKind, change: Record<string, unknown> = {}): string => json({ ...sample(kind), ...change });

/**
 * 見本の JSON の、文字の一部を替えたもの。
 * @throws Error 替える文字が見本にないとき。
 */
export function edited(kind: SampledKind, from: string, to: string): string {
  const text = changed(kind);
  if (!text.includes(from)) throw new Error(`見本（${kind}）に「${from}」がありません`);
  return text.replace(from, () => to);
}

/** 誤りのない町。1つの市に、計画・体系・事業・指標・制度が1つずつ。 */
export const TOWN: Record<string, string> = {
  [`${CITY}/city.json`]: changed('city'),
  [`${CITY}/sources/keikaku.json`]: changed('source'),
  [`${CITY}/schemes/hojokin.json`]: changed('scheme'),
  [`${PLAN}/plan.json`]: changed('plan'),
  [`${PLAN}/plan.mdx`]: '計画の紹介です。[市の計画](https://example.jp/)もご覧ください。\n',
  [`${PLAN}/structure.json`]: changed('structure'),
  [`${PLAN}/projects/jigyo.json`]: changed('project'),
  [`${PLAN}/indicators/shihyo.json`]: changed('indicator'),
  'vocabulary/patterns.json': changed('patterns'),
  'README.md': '更新ガイド\n',
};

/** 町と誤りを、フォルダに書く。 */
export function plant(root: string, faults: readonly Fault[]): void {
  const files: [string, string | Uint8Array][] = [...Object.entries(TOWN), ...faults.flatMap(({ path, body, beside }): [string, string | Uint8Array][] => [...Object.entries(beside ?? {}), [path, body]])];
  for (const [path, body] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), body);
  }
}
