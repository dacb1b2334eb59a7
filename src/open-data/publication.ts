import type { Atlas } from '../model/index.ts';
import type { Codes } from './table.ts';

/** 記号の日本語の名。画面のことばと同じものを、ページの側から渡す。 */
export interface Words {
  schemeKind: Codes;
  audience: Codes;
  stage: Codes;
  lifecycle: Codes;
  mark: Codes;
  accumulation: Codes;
  direction: Codes;
  status: Codes;
  completeness: Codes;
  role: Codes;
  current: Codes;
  correction: Codes;
}

/** 公開のしかた：いつの内容か、どの住所に置くか、記号を何と呼ぶか。 */
export interface Publication {
  /** 日本時間の YYYY-MM-DD。 */
  today: string;
  operator: string | null;
  /** サイトの中の道 → 完全な住所。 */
  address: (path: string) => string;
  words: Words;
  /** 2024 → 令和6年度 */
  era: (year: number) => string;
}

/** 表にする範囲。全国でも、1つの市でも、同じ形。 */
export type Scope = Pick<Atlas, 'cities' | 'plans' | 'projects' | 'indicators' | 'schemes' | 'sources'>;

export const LICENSE = { name: 'CC-BY-4.0', title: 'クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）', path: 'https://creativecommons.org/licenses/by/4.0/deed.ja' } as const;

export const SITE_NAME = '協働アトラス';

export const SOURCE_NOTE = '出典は、各行の evidence_ で始まる項目のとおりです。市区町村の計画などの原資料を、協働アトラスが加工して作成しました。要約は原文ではありません。正本は、各市の資料です。';

/** 値の種類。横線・空欄・記載なしは、どれも 0 ではない。 */
export const VALUE_KIND = {
  number: '数', state: '状態', dash: '印刷された横線（値の記載なし）', blank: '空欄', notStated: '記載なし', unpublished: '未公表',
  uncertain: '読取未確定', unreadable: '読めない', text: '文字',
} as const satisfies Codes;
