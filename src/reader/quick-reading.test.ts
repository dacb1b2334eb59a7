import { describe, expect, test } from 'vitest';
import { quickReading } from './quick-reading.ts';

const tidy = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const SETTINGS = { operator: null, contact: null, repository: null };

describe('整ったファイルの速い読み方', () => {
  test('整っていて型に合えば、中身を返す', () => {
    expect(quickReading(tidy(SETTINGS), 'settings')).toEqual(SETTINGS);
  });
  test.each([
    ['記法の誤り', '{"operator": null,}'],
    ['字下げの違い', JSON.stringify(SETTINGS)],
    ['二重の項目', '{\n  "operator": null,\n  "operator": null,\n  "contact": null,\n  "repository": null\n}\n'],
    ['\\ による書き換え', tidy(SETTINGS).replace('operator', '\\u006fperator')],
    ['知らない項目', tidy({ ...SETTINGS, owner: 1 })],
    ['__proto__', tidy(SETTINGS).replace('{\n', '{\n  "__proto__": {},\n')],
    ['電話番号', tidy({ ...SETTINGS, operator: '電話 0191-21-2111' })],
    ['http のリンク', tidy({ ...SETTINGS, repository: 'http://example.jp/' })],
  ])('%sがあれば、ていねいな読み方に任せる', (_name, text) => {
    expect(quickReading(text, 'settings')).toBeUndefined();
  });
});
