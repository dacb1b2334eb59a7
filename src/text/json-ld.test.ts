import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

test('何が入っても、文書を壊さず、読めば元に戻る', () => {
  const risky = fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', ']]>', '&amp;', '\u2028', '\u2029', '協働'));
  fc.assert(fc.property(risky, (name) => {
    const text = jsonLd({ '@type': 'Dataset', name });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Dataset', name });
  }));
});
