import type { ContentFile } from './content-tree.ts';
import { sourceText, type SourceText } from './document.ts';

/** 試験のための小さな資料と内容。誤りを1つずつ仕込んで、検査が気づくかを確かめる。 */
export const SAMPLE_LINES = [
  '# 見本市協働計画',
  '',
  '1 計画の期間',
  '',
  '本計画は、令和6年度から令和10年度までの5年間とします。',
  '',
  '指標\t\t単位\t現状 (令和4年度)\t目標 (令和10年度)',
  '1\t相談の件数\t件\t2,335\t2,500',
  '',
  '市は、地域づくりの担い手を育てるために、暮らしの中の学びの場を少しずつ増やしていきます。',
  '',
  '担当　市民協働課　予算 300千円',
];

export const sample = (lines: readonly string[] = SAMPLE_LINES): SourceText => sourceText('999999-mihon', 'keikaku', new TextEncoder().encode(`${lines.join('\n')}\n`));

export const SAMPLE_NAME = 'mihon.txt';
export const sampleBytes = (lines: readonly string[] = SAMPLE_LINES): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);

export const cite = (line: number, quote: string): { document: string; line: number; quote: string; place: string } => ({ document: 'keikaku', line, quote, place: `${line}行目` });

const place = { folder: '999999-mihon', plan: 'mihon' };

export const contentFile = (kind: string, id: string, data: unknown): ContentFile => ({ ...place, file: `content/999999-mihon/mihon/${id}.json`, kind, id, data });

export const sourceFile = (): ContentFile => {
  const { sha256, bytes, lines } = sample();
  return { ...place, plan: '', file: 'content/999999-mihon/sources/keikaku.json', kind: 'source', id: 'keikaku', data: { title: '見本市協働計画', file: { name: SAMPLE_NAME, sha256, bytes, lines: lines.length }, notFigures: [] } };
};

export const planFile = (): ContentFile =>
  contentFile('plan', 'plan', {
    title: '見本市協働計画',
    sources: ['keikaku'],
    period: { from: 2024, to: 2028, printed: '令和6年度から令和10年度まで', evidence: [cite(5, '令和6年度から令和10年度まで')] },
    quantities: [{ name: '計画の長さ', value: 5, unit: '年間', printed: '5年間', evidence: [cite(5, '5年間')] }],
    background: [{ title: '計画の期間', statements: [{ text: '学びの場をふやし、地域づくりの担い手を育てます。', evidence: [cite(10, '地域づくりの担い手')] }], evidence: [cite(3, '計画の期間')] }],
  });

const yearValue = (year: number, printed: string, value: number): unknown => ({ year, printedYear: year === 2022 ? '令和4年度' : '令和10年度', value: { kind: 'number', value, printed }, evidence: [cite(8, '相談の件数')] });

export const indicatorFile = (baseline = '2,335', target = '2,500'): ContentFile =>
  contentFile('indicator', 'sodan', {
    name: '相談の件数',
    unit: { printed: '件' },
    baseline: yearValue(2022, baseline, Number(baseline.replace(',', ''))),
    targets: [yearValue(2028, target, Number(target.replace(',', '')))],
    evidence: [cite(8, '相談の件数')],
  });

export const projectFile = (change: Record<string, unknown> = {}): ContentFile =>
  contentFile('project', 'sodan-jigyo', {
    title: '市民協働課',
    order: 1,
    departments: [{ text: '市民協働課', evidence: [cite(12, '市民協働課')] }],
    budget: { kind: 'amounts', amounts: [{ yen: 300000, direction: 'expense', printed: '300千円' }], evidence: [cite(12, '予算')] },
    evidence: [cite(12, '担当')],
    ...change,
  });

export const sampleFiles = (): ContentFile[] => [sourceFile(), planFile(), indicatorFile(), projectFile()];
