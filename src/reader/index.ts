/** 内容フォルダ → 位置 → 型 → 日本語の誤り。 */
export { readContent, type Content, type Entry, type Prose } from './read-content.ts';
export { readJson, readText, type FileReading } from './read-file.ts';
export { labelPath } from './labels.ts';
export { placeOf, SCHEMAS, type Kind, type Place } from './places.ts';
export { ContentError, problemAnnotation, problemReport, sortedProblems, type Problem } from './problem.ts';
export { checkedCityFile, checkedEntries, cityEntries, readFolders, SHARED_FOLDERS } from './city-content.ts';
export { cityFolders } from './city-folders.ts';
export { contentRoot } from './content-root.ts';
export { division, selectedCity, sharedAreas, type Division } from './selection.ts';
