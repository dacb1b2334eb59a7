import { expect, test } from 'vitest';
import { Accessibility, type AuditRecord } from '../schema/index.ts';
import { conformance, criterionResult } from './conformance.ts';

const criterion = { id: '1.4.3', name: 'コントラスト', level: 'AA', checks: ['axe', 'svg'] } as const;
const look = { date: '2026-11-21', pages: ['/'], seen: '文字がはっきり見えた' };
const policy = (...criteria: object[]): Accessibility => Accessibility.parse({ declared: '2026-11-21', standard: 'JIS X 8341-3:2016', level: 'AA', scope: 'すべて', selection: 'すべて', technologies: ['HTML'], criteria });
const audit = (axe: 'pass' | 'fail' | 'notRun', svg: 'pass' | 'fail' | 'notRun' = 'pass'): AuditRecord => ({
  from: '2026-11-21', to: '2026-11-21', tools: [], pages: ['/'],
  checks: [{ id: 'axe', title: 'axe', state: axe, violations: 0, note: '' }, { id: 'svg', title: '図', state: svg, violations: 0, note: '' }],
});
const first = (given: object) => policy(given).criteria[0]!;

test('すべての検査が合格したときだけ適合', () => {
  expect(criterionResult(first(criterion), audit('pass'))).toBe('pass');
  expect(criterionResult(first(criterion), audit('pass', 'fail'))).toBe('fail');
  expect(criterionResult(first(criterion), audit('notRun'))).toBe('notRun');
  expect(criterionResult(first({ ...criterion, checks: ['unknown'] }), audit('pass'))).toBe('notRun');
});

test('目で見ることが要るのに見ていなければ、未実施', () => {
  expect(criterionResult(first({ ...criterion, byEye: true }), audit('pass'))).toBe('notRun');
  expect(criterionResult(first({ ...criterion, byEye: true, look }), audit('pass'))).toBe('pass');
});

test('検査も目で見た記録もなければ、未実施', () => {
  expect(criterionResult(first({ ...criterion, checks: [] }), audit('pass'))).toBe('notRun');
});

test('対象がなければ、該当なし', () => {
  expect(criterionResult(first({ ...criterion, applies: false }), null)).toBe('notApplicable');
});

test('準拠は、すべてに適合し、残りがないときだけ', () => {
  const all = policy(criterion, { ...criterion, id: '1.2.1', applies: false });
  expect(conformance(all, audit('pass'))).toBe('full');
  expect(conformance({ ...all, remaining: ['読み上げでの確認'] }, audit('pass'))).toBe('partial');
  expect(conformance(all, audit('fail'))).toBe('partial');
  expect(conformance(all, null)).toBe('untested');
});
