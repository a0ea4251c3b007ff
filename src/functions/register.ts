import type { Language } from '../language/bilingual';
import { FUNCTIONS } from './catalogue';
import { type CellError, isCellError } from './arguments/cellError';
import type { Matrix } from './arguments/matrix';

/**
 * Ties every function to its id in Excel. The only place that knows Excel's own error objects.
 * @param language asked at each call: Office knows it only some time after the page is loaded.
 */
export function registerFunctions(language: () => Language): void {
  for (const { id, parameters, run } of FUNCTIONS) {
    CustomFunctions.associate(id, (...args: unknown[]) => {
      // Excel adds its own invocation object after the last argument.
      const given = args.slice(0, parameters.length).map(fromExcel);
      return toExcel(run(...(given as Matrix[])), language());
    });
  }
}

/** An argument with Excel's errors as values. */
function fromExcel(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(fromExcel);
  if (!(argument instanceof CustomFunctions.Error)) return argument;
  return { error: argument.code, message: null } satisfies CellError;
}

/**
 * A result with values as Excel's errors. One that is alone and explains itself is thrown: that is
 * how its message reaches the cell.
 */
function toExcel(result: unknown[][], language: Language): unknown[][] {
  const cells = result.map((row) =>
    row.map((cell) => (isCellError(cell) ? excelError(cell, language) : cell)),
  );
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : null;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel asks for its own object
  if (isCellError(only) && only.message) throw excelError(only, language);
  return cells;
}

const excelError = ({ error, message }: CellError, language: Language): CustomFunctions.Error =>
  new CustomFunctions.Error(error as CustomFunctions.ErrorCode, message?.[language]);
