import { describe, expect, test } from 'vitest';
import { refusalsWith } from '../reader/refused.fixture.ts';
import { validMunicipalCode } from './city.ts';

describe('全国地方公共団体コードの検査数字', () => {
  test.each(['032093', '082171', '092134', '122335', '232297', '131016', '011002', '473821'])('%s は正しい', (code) => {
    expect(validMunicipalCode(code)).toBe(true);
  });
  test.each(['032094', '302093', '32093', '0320930', '03209a', '０３２０９３', ''])('「%s」は正しくない', (code) => {
    expect(validMunicipalCode(code)).toBe(false);
  });
  test('1桁の打ち間違いは、どの桁でも見つかる', () => {
    const wrong = [...'03209'].flatMap((digit, place) => [...'0123456789'].filter((other) => other !== digit).map((other) => `${'03209'.slice(0, place)}${other}${'03209'.slice(place + 1)}3`));
    expect(wrong.filter(validMunicipalCode)).toEqual([]);
  });
});

test('コードは引用符つきの6桁', () => {
  expect(refusalsWith('city', { code: 32_093 })).toMatchInlineSnapshot(`"2行目　全国地方公共団体コード：文字ではありません（いまの値：32093）　→ 市区町村コードは引用符つきの6桁で書いてください（例："032093"）"`);
  expect(refusalsWith('city', { code: '032094' })).toMatchInlineSnapshot(`"2行目　全国地方公共団体コード：このままでは受け取れません（いまの値："032094"）　→ 市区町村コードが正しくありません。検査数字を含む6桁を確かめてください（例："032093"）"`);
});

test('よみはひらがな、ローマ字は英小文字', () => {
  expect(refusalsWith('city', { kana: 'イチノセキシ', romaji: 'Ichinoseki' })).toMatchInlineSnapshot(`
    "4行目　よみ：このままでは受け取れません（いまの値："イチノセキシ"）　→ ひらがなで書いてください（例：いちのせきし）
    5行目　ローマ字：このままでは受け取れません（いまの値："Ichinoseki"）　→ 半角の英小文字で書いてください（例：ichinoseki）"
  `);
});

test('特定のしかたには、種類と手がかりが要る', () => {
  expect(refusalsWith('city', { identification: { kind: 'guess', reason: '地名から', evidence: [] } })).toMatchInlineSnapshot(`"8行目　市の特定 › 特定のしかた：選べない値です（いまの値："guess"）　→ stated（資料に市名がある）・inferred（推定）・preparing（準備中、資料がまだない）から選んでください"`);
});

test('公式サイトは https だけ。決まらなければ null と書く', () => {
  expect(refusalsWith('city', { officialSite: 'http://www.city.example.jp/' })).toMatchInlineSnapshot(`"19行目　公式サイト：このままでは受け取れません（いまの値："http://www.city.example.jp/"）　→ 「https://」で始まる住所を書いてください"`);
  expect(refusalsWith('city', { officialSite: 'javascript:alert(1)' })).toMatchInlineSnapshot(`"19行目　公式サイト：このままでは受け取れません（いまの値："javascript:alert(1)"）　→ 「https://」で始まる住所を書いてください"`);
  expect(refusalsWith('city', { officialSite: undefined })).toMatchInlineSnapshot(`"1行目　公式サイト：項目「officialSite」（公式サイト）がありません　→ "officialSite" を書き足してください。「https://」で始まる住所を書いてください（市が確かめるまで null）"`);
});

test('知らない項目は、近い名を添えて断る', () => {
  expect(refusalsWith('city', { prefecure: '岩手県' })).toMatchInlineSnapshot(`"21行目　市区町村：知らない項目「prefecure」があります　→ もしかすると「prefecture」です。ここに書けるのは code、name、kana、romaji、prefecture、identification、officialSite、owner です"`);
});
