import { resolve } from 'node:path';

/** 内容フォルダ。CONTENT_DIR で変えられる。 */
export const contentRoot = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
