/** 内容フォルダ → 位置 → 型 → 日本語の誤り。 */
export { readContent, type Content, type Entry, type Prose } from './read-content.ts';
export { ContentError, problemAnnotation, problemReport, sortedProblems, type Problem } from './problem.ts';
export type { Kind } from './places.ts';
