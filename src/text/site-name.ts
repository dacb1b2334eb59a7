/** 組み立ての設定が渡す、1つの市だけのサイトの市の名。ほかの動かし方（試験など）では、渡されない。 */
declare const __ONLY_CITY__: string | null;

/** 1つの市だけのサイトなら、その市の名（例：一関市）。いくつもの市のサイトなら null。 */
export const ONLY_CITY: string | null = typeof __ONLY_CITY__ === 'undefined' ? null : __ONLY_CITY__;

/** 読者に名乗る、サイトの名。1つの市だけなら、その市のものとして名乗る。 */
export const SITE_NAME: string = ONLY_CITY === null ? '協働アトラス' : `${ONLY_CITY}の協働アトラス`;
