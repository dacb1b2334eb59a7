import { describe, expect, test } from 'vitest';
import { MOST_ROWS } from './listing.ts';
import { questions, type Question } from './questions.ts';
import { ANY, type TallyRow } from './tally.ts';

const places = [{ code: '032093', name: '岩手県一関市' }, { code: '082171', name: '茨城県取手市' }];
const rows: TallyRow[] = [['032093', 'money', 'npo', 2], ['082171', 'insurance', 'individual', 1]];
const answerOf = (asked: Question[], facet: string, value: string) => asked.find((question) => question.facet === facet)?.answers.find((answer) => answer.value === value);

describe('問いの答え', () => {
  test('あなたは、何が必要、どの市の順に聞く', () => {
    expect(questions({ rows, places }, ANY).map(({ number, text, now }) => `${number}${text}${now}`)).toEqual(['1あなたは？すべて', '2何が必要？すべて', '3どの市？すべて']);
  });
  test('答えは、必要と対象の一覧か、市の一覧へ行く', () => {
    const asked = questions({ rows, places }, ANY);
    expect(answerOf(asked, 'audience', 'npo')).toMatchObject({ path: '/schemes/by/all/npo/', count: 2, label: 'NPO・市民活動団体', chosen: false });
    expect(answerOf(asked, 'need', 'insurance')).toMatchObject({ path: '/schemes/by/insurance/all/', count: 1 });
    expect(answerOf(asked, 'city', '082171')).toMatchObject({ path: '/schemes/082171/', count: 1 });
  });
  test('一覧では、ほかの問いの答えをかけたまま数え、市は見出しへ、なければ市の一覧へ行く', () => {
    const asked = questions({ rows, places }, { ...ANY, need: 'money' });
    expect(answerOf(asked, 'need', 'money')?.chosen).toBe(true);
    expect(answerOf(asked, 'audience', 'individual')).toMatchObject({ path: '/schemes/by/money/individual/', count: 0 });
    expect(answerOf(asked, 'city', '032093')?.path).toBe('/schemes/by/money/all/#c032093');
    expect(answerOf(asked, 'city', '082171')?.path).toBe('/schemes/082171/');
    expect(answerOf(asked, 'need', '')?.path).toBe('/schemes/');
  });
  test('市の一覧では、必要と対象の一覧の、その市の見出しへ行く', () => {
    const asked = questions({ rows, places }, { ...ANY, city: '032093' });
    expect(answerOf(asked, 'need', 'money')?.path).toBe('/schemes/by/money/all/#c032093');
    expect(answerOf(asked, 'need', 'insurance')?.path).toBe('/schemes/by/insurance/all/');
    expect(answerOf(asked, 'city', '')?.path).toBe('/schemes/');
  });
});

describe('多いとき', () => {
  test('制度が多ければ、都道府県ごとの一覧へ行く', () => {
    const many: TallyRow[] = [['032093', 'money', 'npo', MOST_ROWS + 1]];
    expect(answerOf(questions({ rows: many, places }, { ...ANY, need: 'money' }), 'city', '032093')?.path).toBe('/schemes/by/money/all/03/');
  });
  test('市が多ければ、都道府県をたずねる', () => {
    const asked = questions({ rows: [['03', 'money', 'npo', 2]], places: [{ code: '03', name: '岩手県' }, { code: '08', name: '茨城県' }] }, ANY);
    expect(answerOf(asked, 'city', '03')).toMatchObject({ path: '/schemes/in/03/', label: '岩手県', count: 2 });
  });
});

test('市が1つだけなら、どの市かはたずねない', () => {
  const rows: TallyRow[] = [['032093', 'money', 'npo', 1]];
  const one = [{ code: '032093', name: '岩手県一関市' }];
  expect(questions({ rows, places: one }, ANY).map(({ facet }) => facet)).toEqual(['audience', 'need']);
  expect(questions({ rows, places: [...one, { code: '082171', name: '茨城県取手市' }] }, ANY)).toHaveLength(3);
});
