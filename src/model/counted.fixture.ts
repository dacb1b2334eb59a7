/** 読んだ回数を数える写し。中のものも、同じ写しになる（同じものは、いつも同じ写し）。 */
export function counting(): { reads: () => number; counted: <T>(value: T) => T } {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const wrapped = (value: object): object => {
    const made = known.get(value) ?? new Proxy(value, { get: (target, key, receiver) => ((reads += 1), counted(Reflect.get(target, key, receiver))) });
    known.set(value, made);
    known.set(made, made);
    return made;
  };
  const counted = <T>(value: T): T => (typeof value === 'object' && value !== null ? (wrapped(value) as T) : value);
  return { reads: () => reads, counted };
}
