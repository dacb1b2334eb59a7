import { expect, test } from 'vitest';
import { ANY } from './tally.ts';
import { conditionsText, droppedText, labelOf, listCrumb, listTitle } from './wording.ts';

test('一覧の題は、だれのための何かを言う', () => {
  expect([{ need: 'money', audience: 'npo' }, { need: 'learn', audience: 'individual' }, { need: 'insurance', audience: '' }, { need: '', audience: 'starter' }].map(listTitle)).toEqual(['NPO・市民活動団体のための、お金の支援', '個人のための、学ぶ機会', '保険', 'これから始める人のための、支援制度']);
});

test('パンくずの題は短い', () => {
  expect([{ need: 'money', audience: 'npo' }, { need: 'learn', audience: '' }, { need: '', audience: 'starter' }].map(listCrumb)).toEqual(['お金（NPO・市民活動団体）', '学ぶ', 'これから始める人']);
});

test('条件は1行で、選んでいないものも言う', () => {
  const names = new Map([['032093', '岩手県一関市']]);
  const choice = { ...ANY, need: 'money', city: '032093' };
  expect(conditionsText((facet) => labelOf(facet, choice[facet], names))).toBe('すべての人／お金／岩手県一関市');
});

test('外した条件を、名で言う', () => {
  expect(droppedText(['保険', '岩手県一関市'])).toBe('「保険」と「岩手県一関市」を外した組み合わせです');
});
