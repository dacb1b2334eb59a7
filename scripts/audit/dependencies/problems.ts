import type { Locked } from './locked.ts';
import { FREE_LICENCES, LICENCE_REASONS, type Reason } from './reasons.ts';

/** わけの書かれていないもの。何を書けばよいかを言う。 */
export function dependencyProblems(locked: readonly Locked[], reasons: Readonly<Record<string, Reason>>, licences: Readonly<Record<string, string>> = LICENCE_REASONS): string[] {
  const direct = locked.filter((item) => item.direct);
  const names = new Set(direct.map(({ name }) => name));
  return [
    ...direct.filter(({ name }) => !reasons[name]).map(({ name }) => `${name}：使うわけを reasons.ts に書いてください`),
    ...Object.keys(reasons).filter((name) => !names.has(name)).map((name) => `${name}：もう使っていません。reasons.ts から消してください`),
    ...locked.filter(({ licence }) => !FREE_LICENCES.includes(licence) && !licences[licence]).map(({ name, version, licence }) => `${name} ${version}：利用条件「${licence}」で使ってよいわけを reasons.ts に書いてください`),
    ...locked.filter(({ name, deprecated }) => deprecated !== null && !reasons[name]?.old).map(({ name, version, deprecated }) => `${name} ${version}：作者が使わないように言っています（${deprecated}）`),
  ];
}
