import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { ContentError, sortedProblems } from './problem.ts';
import { readContent } from './read-content.ts';

/** 内容フォルダ。CONTENT_DIR で変えられる。 */
export const contentRoot = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** 型を確かめた内容を Astro に渡す。誤りがあれば、ひとつも渡さずに止める。 */
export function contentLoader(): Loader {
  return {
    name: 'kyodo-content',
    async load({ store, watcher, logger }) {
      const fill = async (): Promise<void> => {
        const content = await readContent(contentRoot());
        if (content.problems.length > 0) throw new ContentError(sortedProblems(content.problems));
        store.clear();
        for (const entry of content.entries) {
          const { kind, folder, plan, id, file, data } = entry;
          store.set({ id: file, data: { kind, folder, plan, id, file, data } as unknown as Record<string, unknown> });
        }
      };
      await fill();
      watcher?.add(contentRoot());
      watcher?.on('change', () => void fill().catch((error: Error) => logger.error(error.message)));
    },
  };
}

/** 計画の紹介などの文章。MDX として Astro に渡す（MDX はこのプロジェクトの決まった土台）。 */
export function proseLoader(): Loader {
  return {
    name: 'kyodo-prose',
    async load({ store, generateDigest, config }) {
      const { processor, ...options } = config.markdown;
      const markdown = await processor.createRenderer({ ...options, image: config.image, syntaxHighlight: false, smartypants: false });
      const content = await readContent(contentRoot());
      store.clear();
      for (const { file, folder, plan, id, body } of content.prose) {
        store.set({ id: plan ? `${folder}/${plan}` : id, data: { folder, plan }, digest: generateDigest(body), rendered: { html: (await markdown.render(body)).code } });
      }
    },
  };
}
