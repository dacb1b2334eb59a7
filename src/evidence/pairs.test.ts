import { describe, expect, test } from 'vitest';
import { checkPairs } from './pairs.ts';
import { cite, contentFile, sample } from './sample.fixture.ts';

const sources = new Map([['keikaku', sample()]]);
const problems = (data: unknown): string[] => checkPairs([contentFile('plan', 'plan', data)], sources).findings.map(({ place, problem }) => `${place} ${problem}`);

describe('印刷された形と、読んだ数が合う', () => {
  test.each([
    [{ printed: '300千円', yen: 300000 }],
    [{ printed: '最長6年間', value: 6 }],
    [{ printed: '前年度実績１/2', value: 0.5 }],
    [{ printed: '二つ', value: 2 }],
    [{ printed: '平成26年3月', year: 2014, month: 3, fiscalYear: 2013 }],
    [{ printed: 'H31.4施行', year: 2019, month: 4, fiscalYear: 2019 }],
    [{ printed: '平成23年度～平成32年度', from: 2011, to: 2020 }],
    [{ printed: '6年度', year: 2024, evidence: [cite(5, '令和6年度')] }],
    [{ printed: '→', year: 2025 }],
    [{ printed: '平成28年', year: 2016, month: null, fiscalYear: null }],
  ])('%j', (data) => {
    expect(problems(data)).toEqual([]);
  });
});

describe('合わなければ、どの項目かを言う', () => {
  test.each([
    [{ printed: '300千円', yen: 30000 }, 'yen 30000 は、印刷された形「300千円」から読めません'],
    [{ printed: '平成26年3月', year: 2014, month: 4 }, 'month 4 は、印刷された形「平成26年3月」から読めません'],
    [{ targets: [{ printedYear: '令和4年度', year: 2023 }] }, 'targets[0].year 2023 は、印刷された形「令和4年度」から読めません'],
  ])('%j', (data, message) => {
    expect(problems(data)).toEqual([message]);
  });
});
