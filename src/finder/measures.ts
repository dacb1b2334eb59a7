import type { Atlas, ProjectView, SchemeIndex } from '../model/index.ts';
import { AUDIENCE, SCHEME_KIND } from '../text/labels.ts';
import { NEEDS, needsOf, NEEDS_OF_KIND, type Need } from './needs.ts';
import { ANY, countOf, FACETS, nearest, type Choice, type TallyRow } from './tally.ts';
import { chosenSchemes, tallyRows, type IndexedScheme } from './tally-rows.ts';

type Kind = SchemeIndex['kind'];

/** 種類ごとの数と、答える必要。制度のある種類だけ。 */
export const kindCounts = (schemes: readonly Pick<SchemeIndex, 'kind'>[]): { kind: Kind; needs: readonly Need[]; count: number }[] =>
  (Object.keys(SCHEME_KIND) as Kind[]).map((kind) => ({ kind, needs: NEEDS_OF_KIND[kind], count: schemes.filter((scheme) => scheme.kind === kind).length })).filter(({ count }) => count > 0);

/** 制度にもならず、取捨の一覧にもない事業。なければ、計画をすべて見たことになる。 */
export function undecidedProjects({ cities }: Pick<Atlas, 'cities'>): ProjectView[] {
  return cities.flatMap((city) => {
    const decided = new Set(city.schemeDecisions.map(({ project }) => project));
    return city.plans.flatMap((plan) => plan.projects.filter((project) => project.schemes.length === 0 && !decided.has(project)));
  });
}

/** 3つの問いの答えの、すべての組み合わせ。 */
export function allChoices(codes: readonly string[]): Choice[] {
  const values = { audience: ['', ...Object.keys(AUDIENCE)], need: ['', ...NEEDS], city: ['', ...codes] };
  return FACETS.reduce<Choice[]>((choices, facet) => choices.flatMap((choice) => values[facet].map((value) => ({ ...choice, [facet]: value }))), [ANY]);
}

/** どの組み合わせからも、次に進めるか。行き止まり（制度も、近い組み合わせもない）の組を返す。 */
export const deadEnds = (rows: readonly TallyRow[], choices: readonly Choice[]): Choice[] => choices.filter((choice) => countOf(rows, choice) === 0 && nearest(rows, choice).length === 0);

/** 自分の対象 × 必要のどれかの答えから、たどり着けない制度。 */
export const unreachable = (schemes: readonly IndexedScheme[]): IndexedScheme[] =>
  schemes.filter((scheme) => !scheme.audiences.every((audience) => needsOf(scheme.kind).every((need) => chosenSchemes(schemes, { ...ANY, audience, need }).includes(scheme))));

/** 数の表が、制度を1つずつ数えたものと食い違う組み合わせ。 */
export function miscounted(schemes: readonly IndexedScheme[], choices: readonly Choice[]): Choice[] {
  const rows = tallyRows(schemes, false);
  return choices.filter((choice) => countOf(rows, choice) !== chosenSchemes(schemes, choice).length);
}
