import { fiscalYearOf, fullFiscalYear } from '../fiscal-year/fiscal-year.ts';
import type { RawContent, RawEntry } from './raw.ts';
import type { ReferenceBook } from './references.ts';

type Path = (string | number)[];

/** 同じ名が2度出てくる所。2度目の番号と名。 */
function repeated(names: readonly string[]): { index: number; name: string }[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const again = seen.has(name);
    seen.add(name);
    return again ? [{ index, name }] : [];
  });
}

/** 市のフォルダに city.json が、計画のフォルダに plan.json があるか。 */
function checkFolders(raw: RawContent, book: ReferenceBook): void {
  const cities = new Map(raw.cities.map((city) => [city.folder, city]));
  const plans = new Map(raw.plans.map((plan) => [`${plan.folder}/${plan.plan}`, plan]));
  const orphan = (entry: RawEntry<unknown>, what: '市' | '計画', name: string): void =>
    book.report({ file: entry.file, path: [], problem: `フォルダ「${name}」に ${what === '市' ? 'city.json' : 'plan.json'} がありません`, remedy: `${what === '市' ? '市のフォルダに city.json' : '計画のフォルダに plan.json'} を置くか、このファイルを正しいフォルダに移してください`, missing: { what, id: what === '市' ? entry.folder : entry.plan, known: [] } });
  const inCity: RawEntry<unknown>[] = [...raw.sources, ...raw.schemes, ...raw.checkIns, ...raw.plans];
  for (const entry of inCity) if (!cities.has(entry.folder)) orphan(entry, '市', entry.folder);
  const inPlan: RawEntry<unknown>[] = [...raw.structures, ...raw.projects, ...raw.indicators];
  for (const entry of inPlan) if (!plans.has(`${entry.folder}/${entry.plan}`)) orphan(entry, '計画', entry.plan);
}

/** 同じ計画の中の同じ用語のID。 */
function checkUnique(raw: RawContent, book: ReferenceBook): void {
  for (const { file, data } of raw.plans) {
    for (const { index, name } of repeated(data.terms.map(({ id }) => id))) book.report({ file, path: ['terms', index, 'id'], problem: `用語のID「${name}」が2度使われています`, remedy: 'どちらかのIDを変えてください' });
  }
}

/** 計画の関係と経過が指す、同じ市の計画と制度。 */
function checkPlanReferences(raw: RawContent, book: ReferenceBook): void {
  const plans = new Map(raw.plans.map((plan) => [`${plan.folder}/${plan.plan}`, plan]));
  const schemes = Map.groupBy(raw.schemes, ({ folder }) => folder);
  for (const { file, folder, data } of raw.plans) {
    const own = new Map([...plans].filter(([key]) => key.startsWith(`${folder}/`)).map(([key, plan]) => [key.slice(folder.length + 1), plan]));
    const known = new Map((schemes.get(folder) ?? []).map((scheme) => [scheme.id, scheme]));
    data.relations.forEach(({ plan }, index) => plan !== null && book.find(own, plan, { file, path: ['relations', index, 'plan'], what: '計画' }));
    data.timeline.forEach(({ scheme }, index) => scheme !== null && book.find(known, scheme, { file, path: ['timeline', index, 'scheme'], what: '支援制度' }));
  }
}

/** 準備中の市に、公開した計画がないか。 */
function checkPreparing(shown: RawContent, book: ReferenceBook): void {
  for (const { file, folder, data } of shown.cities) {
    if (data.identification.kind === 'preparing' && shown.plans.some((plan) => plan.folder === folder)) book.report({ file, path: ['identification', 'kind'], problem: '準備中の市に、公開した計画があります', remedy: 'kind を stated（資料に市名がある）か inferred（推定）にし、手がかりの箇所を evidence に書いてください' });
  }
}

/** 前期・後期が計画期間の中にあるか。 */
function checkPhases(raw: RawContent, book: ReferenceBook): void {
  for (const { file, data } of raw.plans) {
    const { period } = data;
    if (!period) continue;
    data.phases.forEach(({ from, to }, index) => {
      if (from < period.from || to > period.to) book.report({ file, path: ['phases', index, from < period.from ? 'from' : 'to'], problem: `期（${from}〜${to}）が計画期間（${period.from}〜${period.to}）の外です`, remedy: '期の年度か、計画期間を確かめてください' });
    });
  }
}

/** まだ終わっていない年度の実績と、計画より前の目標。 */
function checkIndicatorYears(raw: RawContent, today: string, book: ReferenceBook): void {
  const thisYear = fiscalYearOf(today);
  const periods = new Map(raw.plans.map(({ folder, plan, data }) => [`${folder}/${plan}`, data.period]));
  for (const { file, folder, plan, data } of raw.indicators) {
    data.actuals.forEach(({ year }, index) => {
      if (year > thisYear) book.report({ file, path: ['actuals', index, 'year'], problem: `まだ来ていない年度の実績です（${fullFiscalYear(year)}）`, remedy: '年度を確かめてください。目標なら targets に書きます' });
    });
    const period = periods.get(`${folder}/${plan}`);
    data.targets.forEach(({ year }, index) => {
      if (period && year < period.from) book.report({ file, path: ['targets', index, 'year'], problem: `目標の年度 ${year} が、計画期間（${period.from}〜${period.to}）より前です`, remedy: '年度を確かめてください。計画の前の値なら baseline（基準値・現状値）に書きます' });
    });
  }
}

/** 先の日付の「確認した」。 */
function checkConfirmed(raw: RawContent, today: string, book: ReferenceBook): void {
  const future = (file: string, path: Path, date: string | null): void => {
    if (date !== null && date > today) book.report({ file, path, problem: `確認日 ${date} が、今日（${today}）より先です`, remedy: '確認した日を書いてください' });
  };
  for (const { file, data } of raw.checkIns) future(file, ['date'], data.date);
  for (const { file, data } of raw.schemes) future(file, ['current', 'confirmedOn'], data.current.confirmedOn);
}

/** 1つの市の中の、参照を解くだけでは見つからない、ファイルをまたぐ誤り。shown は、公開日の来たものだけ。 */
export function wholeChecks({ raw, shown, today }: { raw: RawContent; shown: RawContent; today: string }, book: ReferenceBook): void {
  checkFolders(raw, book);
  checkUnique(raw, book);
  checkPlanReferences(shown, book);
  checkPreparing(shown, book);
  checkPhases(raw, book);
  checkIndicatorYears(raw, today, book);
  checkConfirmed(raw, today, book);
}
