/** 内容の型のすべて。ここより外は、この入口だけを使う。 */
export * from './check-in.ts';
export * from './city.ts';
export * from './evidence.ts';
export * from './id.ts';
export * from './indicator.ts';
export * from './plan.ts';
export * from './plan-parts.ts';
export * from './project.ts';
export * from './scheme.ts';
export * from './scheme-decisions.ts';
export * from './settings.ts';
export * from './source-document.ts';
export * from './structure.ts';
export * from './text.ts';
export * from './time.ts';
export * from './value.ts';
export * from './vocabulary.ts';
