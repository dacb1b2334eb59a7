import { changed, CITY, edited, PLAN, type Fault } from './town.ts';

const evidence = [{ document: 'keikaku', line: 3, quote: '見出し', place: '第1章' }];
const number = (value: unknown, printed = '100'): unknown => ({ kind: 'number', value, printed });
const at = (year: unknown, printedYear: string, value: unknown = number(100)): unknown => ({ year, printedYear, value, evidence });
const indicator = (name: string, id: string, change: Record<string, unknown>, tells: RegExp): Fault => ({ name, path: `${PLAN}/indicators/${id}.json`, body: changed('indicator', change), tells });
const project = (name: string, id: string, change: Record<string, unknown>, tells: RegExp): Fault => ({ name, path: `${PLAN}/projects/${id}.json`, body: changed('project', change), tells });
const targets = (...list: unknown[]): Record<string, unknown> => ({ targets: list });

/** 年度と数の誤り。 */
const NUMBERS: readonly Fault[] = [
  indicator('全角の数', 's-wide', { baseline: at(2022, '令和4年度', number('７，２１０', '７，２１０')) }, /^19:16　基準値・現状値 › 値 › 数値：数ではありません（いまの値："７，２１０"）　→ .*半角数字で 7210 と書いて/u),
  indicator('カンマのついた数', 's-comma', targets(at(2024, '令和6年度', number('1,234件'))), /数値：数ではありません.*1234 と書いてください。「件」は単位/u),
  indicator('数の引用符', 's-quoted', targets(at('2024', '令和6年度')), /年度：数ではありません（いまの値："2024"）　→ 西暦で 2024 と書いて/u),
  indicator('和暦の年度', 's-reiwa', targets(at('令和6年度', '令和6年度')), /年度：数ではありません（いまの値："令和6年度"）　→ 西暦で 2024 と書いてください（令和6年度は 2024）/u),
  indicator('短い年度', 's-short', targets(at(6, '令和6年度')), /年度：小さすぎます（いまの値：6）　→ 西暦で 2024/u),
  indicator('小数の年度', 's-decimal', targets(at(2024.5, '6年度')), /年度：整数ではありません/u),
  indicator('年度の逆順', 's-order', targets(at(2025, '令和7年度'), at(2024, '令和6年度')), /目標値 › 2件目 › 年度：.*古い順/u),
  indicator('同じ年度が2度', 's-same-year', { actuals: [at(2024, '令和6年度'), at(2024, '令和6年度')] }, /実績値 › 2件目 › 年度：.*1回ずつ/u),
  indicator('印刷された年度と違う', 's-era', targets(at(2025, '令和6年度')), /年度：.*「令和6年度」は 2024 です/u),
  indicator('印刷された数と違う', 's-printed', targets(at(2024, '令和6年度', number(7210, '7,120'))), /数値：.*printed.*数と違います/u),
];

/** 項目と選択肢の誤り。 */
const SHAPES: readonly Fault[] = [
  indicator('知らない種類', 's-kind', { baseline: at(2022, '令和4年度', { kind: 'numbr', value: 1, printed: '1' }) }, /値 › 種類：選べない値です（いまの値："numbr"）　→ .*"number" のつもり/u),
  indicator('種類を書き忘れた値', 's-no-kind', { baseline: at(2022, '令和4年度', { state: '未設置', reached: false }) }, /値 › 種類：項目「kind」がありません　→ .*"state" のつもり/u),
  indicator('ちがう枝の項目', 's-branch', { baseline: at(2022, '令和4年度', { kind: 'dash', printed: '—', value: 0 }) }, /値：知らない項目「value」があります　→ ここに書けるのは kind、printed、notes です/u),
  indicator('印刷のない単位の理由', 's-unit', { unit: { printed: null } }, /項目「reason」がありません　→ .*reason に書いて/u),
  { name: '知らない項目（綴り違い）', path: `${PLAN}/projects/s-key.json`, body: edited('project', '"title": "事業",\n  "order"', '"titel": "事業",\n  "order"'), tells: /^2:3　事業：知らない項目「titel」があります　→ もしかすると「title」です。ここに書けるのは title、/u },
  project('知らない項目', 's-extra', { 担当者: '山田' }, /知らない項目「担当者」があります/u),
  project('ない項目', 's-missing', { title: undefined }, /^1:1　事業名（原文のまま）：項目「title」（事業名（原文のまま））がありません　→ "title" を書き足して/u),
  project('選べない値', 's-enum', { mark: { printed: '新規', canonical: 'neu', evidence } }, /区分 › 区分：選べない値です（いまの値："neu"）　→ もしかすると "new" です/u),
  project('並びのところのまとまり', 's-list', { listings: { node: 'sesaku' } }, /掲載：\[ \] で囲んだ並びではありません/u),
  project('空の名', 's-blank', { title: '' }, /事業名（原文のまま）：空です/u),
  project('長すぎる名', 's-long', { title: 'あ'.repeat(401) }, /長すぎます（いまは401文字）/u),
  project('もとのない再掲', 's-relisted', { listings: [{ node: 'sesaku', ordinal: null, title: '事業', relisted: true, evidence }] }, /掲載：.*もとの掲載がありません/u),
  project('出典のない事実', 's-evidence', { evidence: [] }, /出典：空です（いまの値：\[\]）　→ 出典を1つ以上/u),
  project('文の引用', 's-sentence', { evidence: [{ ...evidence[0], quote: '市は支援します。' }] }, /引用：.*文は引用しないで/u),
  project('IDに混ぜた道すじ', 's-path', { evidence: [{ ...evidence[0], document: '../../etc/passwd' }] }, /出典 › 1件目 › 原資料：.*IDは半角の英小文字/u),
  project('和暦の公開日', 's-date', { publishOn: '令和8年4月1日' }, /公開日：.*"2026-04-01" と書いて/u),
  project('ない日', 's-no-day', { publishOn: '2026-02-30' }, /公開日：.*2026-04-01 の形/u),
];

/** ほかの種類のファイルの誤り。 */
const OTHERS: readonly Fault[] = [
  { name: '期間が逆', path: `${CITY}/gyaku/plan.json`, body: changed('plan', { period: { from: 2028, to: 2024, printed: '令和10年度から', evidence } }), tells: /計画期間 › 終わりの年度：.*終わりの年度が始まりより前/u },
  { name: '検査数字の違う市のコード', path: '032094-ichinoseki/city.json', body: changed('city', { code: '032094' }), tells: /全国地方公共団体コード：.*検査数字/u },
  { name: '数で書いた市のコード', path: '132012-hachioji/city.json', body: changed('city', { code: 132012 }), tells: /全国地方公共団体コード：文字ではありません（いまの値：132012）/u },
  { name: '片仮名のよみ', path: '131016-chiyoda/city.json', body: changed('city', { code: '131016', kana: 'チヨダク' }), tells: /よみ：.*ひらがな/u },
  { name: '募集期間が逆', path: `${CITY}/schemes/s-term.json`, body: changed('scheme', { current: { status: 'unconfirmed', opensOn: '2026-06-01', closesOn: '2026-05-01' } }), tells: /募集終了：.*募集終了が募集開始より前/u },
  { name: '確認した課のない受付中', path: `${CITY}/schemes/s-open.json`, body: changed('scheme', { current: { status: 'open' } }), tells: /最終確認日：項目「confirmedOn」がありません/u },
  { name: '道すじのあるファイル名', path: `${CITY}/sources/s-file.json`, body: changed('source', { file: { name: '../keikaku.md', sha256: '0'.repeat(64), bytes: 1, lines: 1 } }), tells: /ファイル名：.*ファイル名だけ/u },
  { name: 'まとまりでないファイル', path: `${CITY}/schemes/s-scalar.json`, body: '"制度"\n', tells: /^1:1　支援制度：\{ \} で囲んだまとまりではありません（いまの値："制度"）/u },
];

export const SCHEMA_FAULTS: readonly Fault[] = [...NUMBERS, ...SHAPES, ...OTHERS];
