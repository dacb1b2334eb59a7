/**
 * 中身を文字にして、作り直して置く部品を作る。
 * Astro.slots でも書けるが、そのたびに V8 が古い世代に置く表（WeakMap）ができ、作り終えたページがそこから次の大掃除まで残る（scripts/build/parts.ts も見よ）。
 */
import { chunkToString, createComponent, renderSlotToString } from 'astro/runtime/server/index.js';
import { marked } from './marked.ts';

/** 部品に書く中身。 */
interface Inside {
  children?: unknown;
}

/** make は、部品の属性と、中身の HTML を描く口から、置く HTML を作る。 */
export function rewritten<P>(make: (props: P, inside: () => Promise<string>) => Promise<string>): (props: P & Inside) => unknown {
  const component = createComponent(async (result, props: P, slots) => marked(await make(props, async () => chunkToString(result, (await renderSlotToString(result, slots.default)) as never))) as never);
  return component as unknown as (props: P & Inside) => unknown;
}
