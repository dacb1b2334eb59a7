/** HTML の文法（html-validate）。外した決まりには、行ごとに理由を書く。 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Finding, Site, SiteCheck } from './rule.ts';

const CONFIG = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off', // 書き出しの形で、読み方は同じ
    'no-trailing-whitespace': 'off', // 空白は表示に関わらない
    'attribute-boolean-style': 'off', // 値のある形で書き出される
    'attr-quotes': 'off', // 書き出しの形
    'doctype-style': 'off', // 小文字の doctype も正しい
    'long-title': 'off', // 題は「ページ｜市｜サイト名」で、正式な名は長い
    'tel-non-breaking': 'off', // 電話番号を載せない
    'no-redundant-role': 'off', // Safari は list-style のない ol・ul の役割を忘れるので、書く
    'prefer-native-element': 'off', // 図（svg）の中には、もとの要素がない
    'svg-focusable': 'off', // 古い IE のための決まり
  },
} satisfies ConfigData;

/** 住所 → ファイルの場所。 */
export const fileOf = (site: Site, path: string): string => join(site.folder, path.endsWith('/') ? `${path}index.html` : path);

export const htmlValid: SiteCheck = {
  id: 'html',
  title: 'HTML の文法（html-validate）',
  rules: { 'html-valid': '文法のまちがいがない', 'inline-code': '文書の中に、様式やスクリプトを直に書かない' },
  async run(site) {
    const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
    const reports = await Promise.all(site.pages.map(async (page) => {
      const html = readFileSync(fileOf(site, page), 'utf8');
      const report = await validator.validateString(html);
      const wrong = report.results.flatMap((result) => result.messages).filter((message) => message.severity === 2);
      const inline = [...html.matchAll(/<script(?![^>]*(?:\bsrc=|application\/ld\+json))[^>]*>|<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)=/gu)];
      return [
        ...wrong.map((message): Finding => ({ rule: 'html-valid', page, what: `${message.line}行 ${message.ruleId}：${message.message}` })),
        ...inline.map((match): Finding => ({ rule: 'inline-code', page, what: match[0].slice(0, 60) })),
      ];
    }));
    return reports.flat();
  },
};
