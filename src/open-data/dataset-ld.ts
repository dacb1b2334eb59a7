import { MEDIA_TYPE, type DataFile } from './data-files.ts';
import type { CityIndex } from '../model/index.ts';
import { LICENSE, SITE_NAME, SOURCE_NOTE, type Publication } from './publication.ts';

/** 計画の年度の、いちばん早い日と遅い日。年度が1つもなければ null。 */
export function temporalCoverage(index: readonly Pick<CityIndex, 'plans'>[]): string | null {
  const ranges = index.flatMap(({ plans }) => plans.flatMap(({ years }) => years ?? []));
  if (ranges.length === 0) return null;
  const first = Math.min(...ranges.map((range) => range.from));
  const last = Math.max(...ranges.map((range) => range.to));
  return `${first}-04-01/${last + 1}-03-31`;
}

/** schema.org の Dataset。ダウンロードの1つずつを distribution に並べる。 */
export function datasetLd(files: readonly DataFile[], index: readonly Pick<CityIndex, 'plans'>[], { today, operator, address }: Publication): Record<string, unknown> {
  const years = temporalCoverage(index);
  return {
    '@type': 'Dataset',
    name: `${SITE_NAME} 公開データ`,
    description: `日本の市区町村の協働推進計画について、計画・事業・指標・支援制度を、原資料の場所つきで整理したデータです。${SOURCE_NOTE}`,
    url: address('/data/'),
    license: LICENSE.path,
    inLanguage: 'ja',
    isAccessibleForFree: true,
    dateModified: today,
    version: today,
    keywords: ['協働', '協働推進計画', '市民活動', '指標', '支援制度'],
    spatialCoverage: '日本',
    ...(years ? { temporalCoverage: years } : {}),
    ...(operator ? { creator: { '@type': 'Organization', name: operator } } : {}),
    distribution: files.map(({ name, path, format, size }) => ({ '@type': 'DataDownload', name: `${name}（${format}）`, encodingFormat: MEDIA_TYPE[format], contentUrl: address(path), contentSize: size })),
  };
}
