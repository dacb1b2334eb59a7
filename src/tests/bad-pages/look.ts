/** 見た目・図・表・印刷を破るページ。 */
import type { Break } from './break.ts';

const LEAD = '<p>このページは、';
const before = (html: string): string => `${html}${LEAD}`;

export const lookBreaks: readonly Break[] = [
  ['axe', ' alt="協働アトラスのしるし"', ''],
  ['axe-dark', LEAD, '<p class="bad-dark">このページは、'],
  ['small-body', '<body>', '<body class="bad-small-body">'],
  ['small-text', LEAD, '<p class="bad-tiny">このページは、'],
  ['small-target', LEAD, before('<p><a class="bad-small-target" href="/good/">小さな見本のリンク</a></p>')],
  ['small-main-target', '<button type="submit">', '<button type="submit" class="bad-short">'],
  ['wide-page', LEAD, before('<div class="bad-wide">横に長い箱です。</div>')],
  ['cut-text', LEAD, before('<p class="bad-cut">枠の外で切れてしまう、とても長い文です。</p>')],
  ['scroll-region', '<div class="scroll" role="region" aria-label="見本の表" tabindex="0"><table>', '<div class="scroll"><table class="bad-wide">'],
  ['svg-name', ' role="img" aria-labelledby="t" aria-describedby="d"', ''],
  ['svg-table', /<div class="scroll"[\s\S]*?<\/table><\/div>/u, ''],
  ['svg-text-contrast', '<text x="0"', '<text class="bad-faint-text" x="0"'],
  ['svg-shape-contrast', 'class="bar"', 'class="bar bad-faint-bar"'],
  ['table-caption', '<caption>年度ごとの数（単位：件）</caption>', ''],
  ['table-scope', '<th scope="row">', '<th>'],
  ['table-merged', '<td class="num">', '<td class="num" rowspan="2">'],
  ['table-number', '<td class="num">', '<td class="bad-left">'],
  ['forced-lost', 'class="bar"', 'class="bar bad-lost"'],
  ['forced-background', LEAD, before('<div class="bad-dot"></div>')],
  ['motion', LEAD, '<p class="bad-moving">このページは、'],
  ['layout-shift', '<link rel="stylesheet"', '<script src="/assets/shift.js" defer></script><link rel="stylesheet"'],
  ['unsized-image', ' width="32" height="32"', ''],
  ['print-chrome', '<nav aria-label="主な案内">', '<nav class="bad-print-nav" aria-label="主な案内">'],
  ['print-wide', LEAD, before('<div class="bad-print-wide">紙より広い箱です。</div>')],
  ['print-source', '<p class="print-only">', '<p class="print-only bad-print-none">'],
  ['print-pdf', '<body>', '<body class="bad-a5">'],
];
