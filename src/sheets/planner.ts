import type { SheetPlan } from './plan/sheetPlan';
import type { SheetId } from './sheets';

/** Plans a sheet, given what a user has written on it before, by the keys of its rows. */
export type Planner = (id: SheetId, comments: ReadonlyMap<string, string>) => SheetPlan;
