import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Morpheme } from './readings.ts';

interface Tokenizer {
  tokenize(text: string): Morpheme[];
}

interface Kuromoji {
  builder(options: { dicPath: string }): { build(done: (error: Error | null, tokenizer: Tokenizer) => void): void };
}

let opened: Promise<Tokenizer | undefined> | undefined;

/** 形態素の辞書を開く。開くのに1秒ほどかかるので、一度だけ。辞書を入れていないところでは undefined。 */
export const openDictionary = (): Promise<Tokenizer | undefined> => (opened ??= load());

async function load(): Promise<Tokenizer | undefined> {
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(require.resolve('kuromoji/package.json'));
    const kuromoji = require('kuromoji') as Kuromoji;
    return await new Promise((resolve, reject) => {
      kuromoji.builder({ dicPath: join(folder, 'dict') }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer)));
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
