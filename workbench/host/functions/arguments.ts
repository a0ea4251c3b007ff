import { isError, type Scalar } from '../model/cells/cell';
import { argumentGrid, isRange, type RuntimeValue } from '../calculation/runtimeValue';
import type { FunctionMetadata, ParameterMetadata } from './metadata';

/** What a function gets for an empty cell: 0 in Excel for Windows, null in Excel on the web. */
export type BlankArgument = 'zero' | 'null';

/** The parameters of a call as they go to the library, or the error that the cell shows instead. */
export type Prepared = { readonly params: unknown[] } | { readonly error: string };

/** Makes the parameters of a call: one for every declared one, missing ones as null. */
export function prepareArguments(
  metadata: FunctionMetadata,
  args: readonly RuntimeValue[],
  blank: BlankArgument,
): Prepared {
  const declared = metadata.parameters ?? [];
  const last = declared.at(-1);
  if (args.length > declared.length && !last?.repeating) return { error: '#VALUE!' };
  const params: unknown[] = [];
  for (const [index, parameter] of declared.entries()) {
    const given = parameter.repeating ? args.slice(index) : args.slice(index, index + 1);
    if (given.length === 0 && !parameter.optional && !parameter.repeating) {
      return { error: '#VALUE!' };
    }
    const converted = given.map((value) => convert(value, parameter, metadata, blank));
    const fault = converted.find((part) => 'error' in part);
    if (fault && 'error' in fault) return fault;
    const values = converted.map((part) => ('value' in part ? part.value : null));
    params.push(parameter.repeating ? values : (values[0] ?? null));
  }
  return { params };
}

type Converted = { readonly value: unknown } | { readonly error: string };

function convert(
  argument: RuntimeValue,
  parameter: ParameterMetadata,
  metadata: FunctionMetadata,
  blank: BlankArgument,
): Converted {
  const grid = argumentGrid(argument);
  const errors = grid.flat().filter(isError);
  // A function waits until the cells it reads have their values.
  if (errors.some(({ error }) => error === '#BUSY!')) return { error: '#BUSY!' };
  const [first] = errors;
  if (first && !metadata.allowErrorForDataTypeAny) return first;
  const values: unknown[][] = [];
  for (const row of grid) {
    const line: unknown[] = [];
    for (const value of row) {
      const part = convertScalar(value, parameter.type ?? 'any', blank);
      if (part === undefined) return { error: '#VALUE!' };
      line.push(part);
    }
    values.push(line);
  }
  if (parameter.dimensionality === 'matrix') return { value: values };
  if (isRange(argument)) return { error: '#VALUE!' };
  return { value: values[0]?.[0] ?? null };
}

/** A value converted to the declared type; undefined when that is not possible. */
function convertScalar(value: Scalar, type: string, blank: BlankArgument): unknown {
  if (value === null) return blank === 'zero' ? 0 : null;
  if (isError(value)) return { type: 'CustomFunctionError', code: value.error };
  switch (type) {
    case 'number':
      return toNumber(value);
    case 'string':
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    case 'boolean':
      return typeof value === 'string' ? undefined : Boolean(value);
    default:
      return value;
  }
}

function toNumber(value: number | string | boolean): number | undefined {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}
