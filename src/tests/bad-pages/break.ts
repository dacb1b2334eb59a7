/** [破る決まり, 見本のどこを, 何に変えるか]。find が見本になければ、試験は失敗する。 */
export type Break = readonly [rule: string, find: string | RegExp, put: string];
