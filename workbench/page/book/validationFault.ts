import { holds } from '../../host/model/area';
import { isAllowed } from '../../host/model/cells/invalidCells';
import { readTyped } from '../../host/model/cells/typedInput';
import type { Sheet } from '../../host/model/sheet';
import type { Validation } from '../../host/model/sheetParts';

/** Why a value breaks the rule of a cell. */
export interface ValidationFault {
  readonly sentence: string;
  /** Excel refuses it; otherwise it only warns. */
  readonly isRefused: boolean;
}

/** The rule on what may be typed into a cell, if there is one. */
export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  sheet.validations.find(({ areas }) => areas.some((area) => holds(area, row, column)));

/** The rule that a typed text would break, if any. Formulas are not checked. */
export function validationFault(
  sheet: Sheet,
  row: number,
  column: number,
  input: string,
): ValidationFault | undefined {
  const validation = validationAt(sheet, row, column);
  const typed = readTyped(input, sheet.styleAt(row, column).numFmt ?? 'General');
  if (!validation || typed.formula !== undefined) return undefined;
  if (typed.value === null || isAllowed(sheet, typed.value, validation.rule)) return undefined;
  const { title, message, style, showAlert } = (validation.errorAlert ?? {}) as AlertWords;
  if (showAlert === false) return undefined;
  const own = [title, message].filter((text) => text !== undefined && text !== '').join(': ');
  return {
    sentence: own || 'Värdet passar inte i cellen: det finns en regel för vad som får stå här.',
    isRefused: style === undefined || style === 'Stop',
  };
}

interface AlertWords {
  readonly title?: string;
  readonly message?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
}
