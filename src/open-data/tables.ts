import type { CityView } from '../model/index.ts';
import { citiesTable } from './cities-table.ts';
import { derivedValuesTable, indicatorValuesTable } from './indicator-tables.ts';
import { plansTable } from './plans-table.ts';
import { actorsTable, budgetsTable, scheduleTable } from './project-parts-tables.ts';
import { projectsTable } from './projects-table.ts';
import type { Publication, Scope } from './publication.ts';
import { schemeAmountsTable, schemesTable } from './schemes-table.ts';
import { sourcesTable } from './sources-table.ts';
import { structureTable } from './structure-table.ts';
import type { Table } from './table.ts';

/** 主な5つの表。 */
export function mainTables(scope: Scope, publication: Publication): Table[] {
  return [
    citiesTable(scope.cities, publication),
    plansTable(scope.plans, publication),
    projectsTable(scope.projects, publication),
    indicatorValuesTable(scope.indicators, publication),
    schemesTable(scope.schemes, publication),
  ];
}

/** 公開する表のすべて。主な5つのあとに、それを補う表が続く。 */
export function allTables(scope: Scope, publication: Publication): Table[] {
  return [
    ...mainTables(scope, publication),
    structureTable(scope.plans),
    budgetsTable(scope.projects),
    scheduleTable(scope.projects, publication),
    actorsTable(scope.projects, publication),
    derivedValuesTable(scope.indicators, publication),
    schemeAmountsTable(scope.schemes),
    sourcesTable(scope.sources, publication),
  ];
}

/** 1つの市の範囲。 */
export function cityScope(city: CityView): Scope {
  return {
    cities: [city],
    plans: city.plans,
    projects: city.plans.flatMap((plan) => plan.projects),
    indicators: city.plans.flatMap((plan) => plan.indicators),
    schemes: city.schemes,
    sources: city.sources,
  };
}
