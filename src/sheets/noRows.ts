import type { ReportTable } from '../report/report';
import { textCell } from './plannedCell';
import type { PlannedCell } from './sheetPlan';

/** The only row of a sheet that has nothing to show: a blank table would look like a fault. */
export const noRows = ({ name, source }: ReportTable<unknown>): PlannedCell[] => [
  textCell(
    source === null ? `Tabellen ${name} saknas i arbetsboken.` : `Tabellen ${name} har inga rader.`,
    'label',
  ),
];
