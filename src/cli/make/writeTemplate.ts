import { templatePlan } from '../../workbook/template/templatePlan';
import { writePlan, type Made, type MakeOptions } from '../../xlsx/writing/writeExample';

/** Writes the empty workbook that a committee fills in. */
export const writeTemplate = (path: string, options: MakeOptions = {}): Promise<Made> =>
  writePlan(templatePlan(), path, options);
