/**
 * 図が置かれる幅（px）。一つの図を288pxから900pxまで使うので、
 * 文字を間引くかどうかは、狭い側の下限と広い側の下限だけで決める。
 */

/** 320pxの画面から左右の余白16pxを引いた幅。 */
export const NARROW_CHART = 288;
/** これより広ければ長いラベルを使う。部品のCSSの @container (min-width: 560px) と同じ値。 */
export const WIDE_CHART = 560;

export type PlotWidths = { narrow: number; wide: number };

/** 狭い図・広い図・どちらでも、のどれで見せるか。部品はこの語をそのままclassにする。 */
export type Show = 'always' | 'narrow' | 'wide';

/** 左の目盛り欄を除いた、描く場所の幅（px）。 */
export const plotWidths = (gutter: number): PlotWidths => ({
  narrow: NARROW_CHART - gutter,
  wide: WIDE_CHART - gutter,
});
