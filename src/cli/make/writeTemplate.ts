import { templatePlan } from '../../workbook/template/templatePlan';
import { writePlan, type Made } from '../../xlsx/writing/writeExample';

/** Writes the empty workbook that a committee fills in. */
export const writeTemplate = (path: string, name = path): Promise<Made> =>
  writePlan(templatePlan(), path, name);
