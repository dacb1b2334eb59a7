import type { StructureNode } from '../../../src/schema/index.ts';
import { evidence, labels, statements, title, type Maker } from './evidence.ts';
import { GOALS, VERBS } from './words.ts';

interface NodePlace {
  id: string;
  parent: string | null;
  ordinal: string;
  level: string;
  canonical: 'pillar' | 'measure';
}

function node(maker: Maker, place: NodePlace, name: string): Partial<StructureNode> {
  const measure = place.canonical === 'measure';
  return {
    ...place,
    title: name,
    ...(measure ? { purpose: statements(maker, 1, 2), present: statements(maker, 0, 2), issues: labels(maker, 0, 2), directions: statements(maker, 0, 2) } : { goal: statements(maker, 0, 1) }),
    evidence: evidence(maker, name),
  };
}

/** 体系：柱が3から5、それぞれに施策が2から4。 */
export function structureData(maker: Maker, levels: readonly string[]): { nodes: Partial<StructureNode>[] } {
  const { random } = maker;
  const [top = '柱', low = '施策'] = levels;
  const pillars = Array.from({ length: random.int(3, 5) }, (_, n) => n + 1);
  return {
    nodes: pillars.flatMap((n) => [
      node(maker, { id: `p${n}`, parent: null, ordinal: String(n), level: top, canonical: 'pillar' }, `${random.pick(GOALS)}を${random.pick(VERBS)}する`),
      ...Array.from({ length: random.int(2, 4) }, (_, m) => node(maker, { id: `p${n}-m${m + 1}`, parent: `p${n}`, ordinal: `(${m + 1})`, level: low, canonical: 'measure' }, title(random))),
    ]),
  };
}
