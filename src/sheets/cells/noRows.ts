import type { ReportTable } from '../../report/report';
import { textCell } from './plannedCell';
import type { PlannedCell } from '../plan/sheetPlan';

/**
 * The only row of a sheet that has nothing to show: a blank table would look like a fault.
 * @param empty what a table without rows means, where it means something.
 */
export const noRows = (
  { name, source }: ReportTable<unknown>,
  empty = `Tabellen ${name} har inga rader.`,
): PlannedCell[] => [
  textCell(source === null ? `Tabellen ${name} saknas i arbetsboken.` : empty, 'line'),
];
