import { changed, edited, PLAN, type Fault } from './town.ts';

const project = (name: string): string => `${PLAN}/projects/${name}.json`;
const valid = changed('project');
const TITLE = '"title": "事業",';

/** 「協働」を Shift_JIS で書いたもの。 */
const SHIFT_JIS = Uint8Array.from([...Buffer.from('{\n  "title": "'), 0x8b, 0xa6, 0x93, 0xad, ...Buffer.from('"\n}\n')]);
/** 「協働」を EUC-JP で書いたもの。 */
const EUC_JP = Uint8Array.from([...Buffer.from('{\n  "title": "'), 0xb6, 0xa8, 0xc6, 0xaf, ...Buffer.from('"\n}\n')]);

/** 文字コードと大きさの誤り。 */
const WHOLE_FILE: readonly Fault[] = [
  { name: '空のファイル', path: project('e-kara'), body: '', tells: /^1:1　ファイル全体：中身が空です/u },
  { name: 'BOM つき', path: project('e-bom'), body: `\uFEFF${valid}`, tells: /^1:1　.*BOM.*「UTF-8」（BOMなし）/u },
  { name: 'UTF-16', path: project('e-utf16'), body: Buffer.from(`\uFEFF${valid}`, 'utf16le'), tells: /UTF-16 のようです/u },
  { name: 'BOM のない UTF-16', path: project('e-utf16-nobom'), body: Buffer.from(valid, 'utf16le'), tells: /UTF-16 のようです/u },
  { name: 'Shift_JIS', path: project('e-sjis'), body: SHIFT_JIS, tells: /Shift_JIS のようです/u },
  { name: 'EUC-JP', path: project('e-euc'), body: EUC_JP, tells: /文字コードが UTF-8 ではありません/u },
  { name: '大きすぎるファイル', path: project('e-big'), body: valid + ' '.repeat(600_000), tells: /大きすぎます.*512KB まで/u },
  { name: '果てしない入れ子', path: project('e-deep'), body: '[{"a":'.repeat(50_000), tells: /かっこが深く重なりすぎています/u },
  { name: '閉じかっこが多い', path: project('e-extra'), body: `${valid}}\n`, tells: /終わりのかっこのあとに、余分なもの/u },
  { name: '途中で切れたファイル', path: project('e-cut'), body: valid.slice(0, 200), tells: /^\d+:\d+　ファイルの書き方：.*→ /u },
];

/** 記法の誤り。どれも1つの事業のファイルの、1か所だけ。 */
const PLACES: readonly (readonly [name: string, id: string, from: string, to: string, tells: RegExp])[] = [
  ['カンマがない', 'y-comma', TITLE, '"title": "事業"', /^3:3　.*カンマ（,）がありません/u],
  ['コロンがない', 'y-colon', TITLE, '"title" "事業",', /^2:11　.*コロン（:）がありません/u],
  ['引用符が閉じていない', 'y-quote', TITLE, '"title": "事業,', /^2:12　.*引用符（"）が閉じていません/u],
  ['最後のカンマ', 'y-last', '"patterns": [\n    "kobo"\n  ]', '"patterns": [\n    "kobo",\n  ]', /最後の項目のあとのカンマは消してください/u],
  ['全角の引用符', 'y-wide-quote', TITLE, '“title”: “事業”,', /^2:3　.*半角の引用符/u],
  ['一重の引用符', 'y-single', TITLE, "'title': '事業',", /^2:3　.*半角の引用符/u],
  ['全角のコロン', 'y-wide-colon', TITLE, '"title"： "事業",', /^2:10　.*半角のコロン/u],
  ['全角のカンマ', 'y-wide-comma', TITLE, '"title": "事業"，', /^2:16　.*半角のカンマ/u],
  ['全角の空白の字下げ', 'y-wide-space', `  ${TITLE}`, `　${TITLE}`, /^2:1　.*全角の空白/u],
  ['全角の数（引用符なし）', 'y-wide-number', '"order": 1', '"order": １', /^3:12　.*数が全角です（いまの値：１）.*半角の数字/u],
  ['数の中のカンマ', 'y-comma-number', '"order": 1', '"order": 1,000', /^3:14　.*数の中にカンマがあります/u],
  ['0 で始まる数', 'y-zero', '"order": 1', '"order": 01', /^3:13　.*数が 0 で始まっています/u],
  ['文字の中のタブ', 'y-tab', '"事業",', '"事\t業",', /^2:12　.*タブ/u],
  ['文字の中の改行', 'y-newline', '"事業",', '"事\n業",', /^2:12　.*改行はできません/u],
  ['注釈', 'y-comment', TITLE, `// 覚え\n  ${TITLE}`, /^2:3　.*注釈/u],
  ['大文字の真偽', 'y-true', TITLE, `${TITLE}\n  "provisional": True,`, /小文字で/u],
  ['値のない項目', 'y-none', TITLE, `${TITLE}\n  "number": undefined,`, /値として読めません（いまの値：undefined）/u],
  ['逆斜線', 'y-slash', '"事業",', '"C:\\事業",', /逆斜線/u],
  ['ぶつかった変更の印', 'y-conflict', `  ${TITLE}`, `<<<<<<< HEAD\n  ${TITLE}\n=======\n  "title": "別の事業",\n>>>>>>> tuika`, /^2:1　.*2人の変更がぶつかった印/u],
  ['二重の項目', 'y-twice', TITLE, `${TITLE}\n  "title": "別の事業",`, /^3:3　title：項目「title」が2度/u],
  ['__proto__', 'y-proto', TITLE, `${TITLE}\n  "__proto__": { "admin": true },`, /項目名「__proto__」は使えません/u],
];

export const SYNTAX_FAULTS: readonly Fault[] = [...WHOLE_FILE, ...PLACES.map(([name, id, from, to, tells]): Fault => ({ name, path: project(id), body: edited('project', from, to), tells }))];
