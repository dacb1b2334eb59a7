import { fieldOf, type ContentFile, type Leaf } from './content-tree.ts';
import { numeralsIn, type Era } from './numerals.ts';

/** 事実ではない項目。番号・参照・ファイルの素性・場所の書き方・市が確かめた今のようす。 */
const NOT_FACTS = /\.(?:order|id|parent|node|project|scheme|document|sources|patterns|concept|replacedBy|city|code|page|line|place|where|romaji|kana|officialSite|url|publishOn|planLines|file|notFigures|current|canonical|kind|mark\.canonical)(?:\.|$)/u;
/** 計画どうしの関係の相手（ID）。 */
const PLAN_REFERENCE = /^plan\.relations\.plan$/u;

/** 事実を書く種類。語彙・サイトの設定・確認の記録は、原資料から来ない。 */
const FACT_KINDS = new Set(['city', 'source', 'scheme', 'plan', 'structure', 'project', 'indicator']);

/** 内容の数ひとつ。 */
export interface ContentNumber {
  leaf: Leaf;
  printed: string;
  readings: readonly number[];
  isYear: boolean;
}

/** 編集の覚え（理由・注記・どういう名か）。出典の行に縛られないが、数は資料のどこかになければならない。 */
const EDITORIAL = /\.(?:note|reason|\w+Reason|role|about|conflict|displayTitle|lost)$|^source\.missing\.text$/u;

export const isEditorial = (field: string): boolean => EDITORIAL.test(field);

const YEAR_FIELD = /\.(?:year|from|to|fiscalYear)$/u;

/** その末端が事実を書く所か。 */
export const isFactField = (file: ContentFile, leaf: Leaf): boolean => {
  const field = fieldOf(file.kind, leaf.path);
  return FACT_KINDS.has(file.kind) && !NOT_FACTS.test(field) && !PLAN_REFERENCE.test(field);
};

/** 末端の値に含まれる数。文字の中の全角・カンマ・元号・千円も読む。 */
export function numbersIn(file: ContentFile, leaf: Leaf, era?: Era): ContentNumber[] {
  if (!isFactField(file, leaf)) return [];
  if (typeof leaf.value === 'number') {
    const isYear = YEAR_FIELD.test(`.${fieldOf(file.kind, leaf.path)}`);
    return [{ leaf, printed: String(leaf.value), readings: [leaf.value], isYear }];
  }
  return numeralsIn(leaf.value, era).map(({ printed, readings, isYear }) => ({ leaf, printed, readings, isYear }));
}
