/** 市の選び方。CITIES=032093,082171 で一部の市だけを読む。ここがただ1か所。 */
const wanted = new Set((process.env['CITIES'] ?? '').split(',').map((code) => code.trim()).filter(Boolean));

/** そのフォルダの市を読むか。市のものでない（空の）フォルダは、いつも読む。 */
export const selectedCity = (folder: string): boolean => folder === '' || wanted.size === 0 || wanted.has(folder.slice(0, 6));
