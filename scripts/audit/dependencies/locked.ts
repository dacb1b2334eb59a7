/** package-lock.json に書かれた部品。 */
import { readFileSync } from 'node:fs';
import { STATED_ELSEWHERE } from './reasons.ts';

export interface Locked {
  name: string;
  version: string;
  /** package.json に書かれた利用条件。なければ「記載なし」。 */
  licence: string;
  /** 試験と道具のためだけの部品か。 */
  dev: boolean;
  /** package.json に直に書いた部品か。 */
  direct: boolean;
  /** 作者が「もう使わないで」と書いた文。 */
  deprecated: string | null;
}

interface Entry { version: string; license?: string; dev?: boolean; deprecated?: string; link?: boolean; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

/** ロックファイルの文から。入れ子になった別の版も、1つずつ数える。 */
export function lockedIn(text: string): Locked[] {
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
  const root = packages[''];
  const direct = new Set([...Object.keys(root?.dependencies ?? {}), ...Object.keys(root?.devDependencies ?? {})]);
  return Object.entries(packages).filter(([place, { link }]) => place !== '' && !link).map(([place, { version, license, dev = false, deprecated }]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, licence: license ?? STATED_ELSEWHERE[`${name} ${version}`] ?? '記載なし', dev, direct: place === `node_modules/${name}` && direct.has(name), deprecated: deprecated ?? null };
  });
}

export const lockedPackages = (file = 'package-lock.json'): Locked[] => lockedIn(readFileSync(file, 'utf8'));
