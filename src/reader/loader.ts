import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { proseFiles } from './city-content.ts';
import { cityFolders } from './city-folders.ts';
import { contentRoot } from './content-root.ts';
import { ContentError, sortedProblems } from './problem.ts';
import { proseProblems } from './prose.ts';
import { readContent } from './read-content.ts';
import { division } from './selection.ts';

/**
 * 内容が変わったことを Astro に知らせる印だけを渡す。中身は src/atlas.ts が読み取りから直に受け取る。
 * 何万もの中身をここに通すと、書き出しと読み直しで、時間もメモリも何倍もかかる。
 */
export function contentLoader(): Loader {
  return {
    name: 'kyodo-content',
    async load({ store, watcher, logger, generateDigest }) {
      store.clear();
      if (!watcher) return;
      const mark = async (): Promise<void> => {
        const { problems, entries } = await readContent(contentRoot());
        if (problems.length > 0) throw new ContentError(sortedProblems(problems));
        store.set({ id: 'content', data: { digest: generateDigest(JSON.stringify(entries)) } });
      };
      await mark();
      watcher.add(contentRoot());
      watcher.on('change', () => void mark().catch((error: Error) => logger.error(error.message)));
    },
  };
}

/** 計画の紹介などの文章。MDX として Astro に渡す（MDX はこのプロジェクトの決まった土台）。このたび作る市の分だけ。 */
export function proseLoader(): Loader {
  return {
    name: 'kyodo-prose',
    async load({ store, generateDigest, config }) {
      const root = contentRoot();
      const folders = cityFolders(root);
      const { city } = division(folders.map((folder) => folder.slice(0, 6)));
      store.clear();
      for (const { id, folder, plan, path } of proseFiles(root, folders.filter((name) => city(name.slice(0, 6))))) {
        const body = readFileSync(join(root, path), 'utf8');
        const problems = proseProblems(`content/${path}`, body);
        if (problems.length > 0) throw new ContentError(problems);
        store.set({ id, data: { folder, plan }, body, filePath: relative(config.root.pathname, join(root, path)), digest: generateDigest(body), deferredRender: true });
      }
    },
  };
}
