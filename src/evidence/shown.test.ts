import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { sample } from './sample.fixture.ts';
import { isCityPage, notShown, shownPage } from './shown.ts';

const source = sample(['更新件数', '', '6,000 6,100', '', '指標\t令和4年度', '相談\t件\t2,335']);
const page = (body: string) => shownPage('plans/999999/x/index.html', `<html><head><title>77</title></head><body><header>88</header><main>${body}</main></body></html>`);
const evidence = (line: number, text = ''): string => `<ol><li id="s1" data-evidence="keikaku:${line}"><span>1</span>${text}</li></ol>`;
const missing = (body: string): string[] => notShown(figuresOf(source, []), source, [page(body)]).map(({ line, printed }) => `${line}:${printed}`);

test('本文の数と、出典の行を取り出す', () => {
  const shown = page(`<p>令和4<wbr>年度に<span class="nb">2,335件</span><a class="pin" href="#s9">9</a></p>${evidence(6, '相談 55')}`);
  expect([...shown.numbers].sort((a, b) => a - b)).toEqual([4, 2022, 2335]);
  expect([...shown.cited]).toEqual(['keikaku:6']);
});

describe('数は、出典とともに見えなければならない', () => {
  test('そろっている', () => {
    expect(missing(`<p>6,000、6,100</p><table><tr><td>令和4年度（2022年度）</td><td>2,335</td></tr></table>${evidence(1)}${evidence(6)}`)).toEqual([]);
  });

  test('数がない', () => {
    expect(missing(`<p>6,000</p><p>令和4年度 2,335</p>${evidence(1)}${evidence(6)}`)).toEqual(['3:6,100']);
  });

  test('出典がない', () => {
    expect(missing(`<p>6,000、6,100、令和4年度 2,335</p>${evidence(1)}`)).toEqual(['5:4', '6:2,335']);
  });

  test('出典の一覧に書かれただけの数は、見えたことにしない', () => {
    expect(missing(`<p>6,000、6,100、令和4年度</p>${evidence(1)}${evidence(6, '2,335')}`)).toEqual(['6:2,335']);
  });

  test('別々のページにあるのでは足りない', () => {
    const pages = [page('<p>6,000、6,100、令和4年度 2,335</p>'), page(evidence(1) + evidence(6))];
    expect(notShown(figuresOf(source, []), source, pages)).toHaveLength(4);
  });
});

test('市のページは、住所の中の市区町村コードで決まる', () => {
  expect(isCityPage(page(''), '999999-mihon')).toBe(true);
  expect(isCityPage(page(''), '032093-ichinoseki')).toBe(false);
});
