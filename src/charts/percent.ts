/** 座標を小数3桁に丸める。図を何度作っても同じ文字列になり、HTMLも短い。 */
export const round = (value: number): number => Math.round(value * 1000) / 1000;

/** SVGの属性に書く百分率。12.5 → "12.5%"。 */
export const percent = (value: number): string => `${round(value)}%`;
