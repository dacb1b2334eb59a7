/** axe-core（WCAG 2.2 AA と良い習慣）。明るい色で2つの幅、暗い色では色の比だけ。 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Fault, PageCheck } from './rule.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const axe: PageCheck = {
  id: 'axe',
  title: 'axe（2つの幅と暗い色）',
  rules: { axe: 'axe の決まりに違反がない', 'axe-dark': '暗い色でも、文字の比が足りる' },
  views: ['phone', 'wide', 'dark'],
  async run(page, view) {
    // 合格した所の細かい記録はいらない。枠（iframe）もないので、結果をまとめるための別のページも開かない。
    const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    const { violations } = await (view === 'dark' ? builder.withRules(['color-contrast']) : builder.withTags(TAGS)).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map((node): Fault => ({ rule: view === 'dark' ? 'axe-dark' : 'axe', what: `${id}：${String(node.target[0])}` })));
  },
};
