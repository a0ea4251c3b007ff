import {
  dateToExcel,
  type DataValidation,
  type DataValidationOperator,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { formatArea, parseArea } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Validation } from '../model/sheetParts';
import { spellings } from '../objects/formats/enums';
import type { FormulaNames } from './functionNames';

const TYPES = spellings([
  ['list', 'list'],
  ['wholeNumber', 'whole'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
  ['custom', 'custom'],
]);

const OPERATORS = spellings([
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
]);

const STYLES = spellings([
  ['Stop', 'stop'],
  ['Warning', 'warning'],
  ['Information', 'information'],
]);

/** Reads the validations of a sheet. */
export function readValidations(source: Worksheet, names: FormulaNames): Validation[] {
  return Object.entries(source.dataValidations.model).flatMap(([key, validation]) => {
    const areas = key
      .replace(/^range:/, '')
      .split(/\s+/)
      .flatMap((part) => parseArea(part) ?? []);
    return validation && areas.length > 0 ? [readValidation(areas, validation, names)] : [];
  });
}

function readValidation(
  areas: Validation['areas'],
  source: DataValidation,
  names: FormulaNames,
): Validation {
  const { prompt, promptTitle, error, errorTitle } = source;
  return {
    areas,
    rule: source.type === 'any' ? {} : readRule(source, names),
    ignoreBlanks: source.allowBlank === true,
    prompt: {
      message: prompt ?? '',
      title: promptTitle ?? '',
      showPrompt: source.showInputMessage === true,
    },
    errorAlert: {
      message: error ?? '',
      title: errorTitle ?? '',
      showAlert: source.showErrorMessage === true,
      style: STYLES.fromFile(source.errorStyle, 'Stop'),
    },
  };
}

function readRule(
  source: Exclude<DataValidation, { type: 'any' }>,
  names: FormulaNames,
): Validation['rule'] {
  const [first, second] = source.formulae.map((part) => readFormula(part, names));
  const kind = TYPES.fromFile(source.type, 'custom');
  if (kind === 'list') {
    const words = /^="(.*)"$/s.exec(String(first))?.[1];
    return { list: { inCellDropDown: true, source: words ?? first } };
  }
  if (kind === 'custom') return { custom: { formula: first } };
  const operator = OPERATORS.fromFile(source.operator, 'Between');
  return {
    [kind]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator },
  };
}

function readFormula(part: string | number | Date, names: FormulaNames): string | number {
  if (part instanceof Date) return dateToExcel(part, false);
  if (typeof part === 'number') return part;
  const number = part.trim() === '' ? NaN : Number(part);
  return Number.isNaN(number) ? `=${names.read(part)}` : number;
}

/** Writes them. */
export function writeValidations(sheet: Sheet, target: Worksheet, names: FormulaNames): void {
  target.dataValidations.model = {};
  for (const validation of sheet.validations) {
    const written = writeValidation(validation, names);
    for (const area of validation.areas) target.dataValidations.add(formatArea(area), written);
  }
}

function writeValidation(validation: Validation, names: FormulaNames): DataValidation {
  const { prompt, errorAlert } = validation;
  const common = {
    allowBlank: validation.ignoreBlanks,
    ...(prompt && prompt.message !== ''
      ? {
          showInputMessage: prompt.showPrompt !== false,
          prompt: String(prompt.message),
          promptTitle: String(prompt.title),
        }
      : {}),
    ...(errorAlert
      ? {
          showErrorMessage: errorAlert.showAlert !== false,
          error: String(errorAlert.message),
          errorTitle: String(errorAlert.title),
          errorStyle: STYLES.toFile(errorAlert.style),
        }
      : { showErrorMessage: true }),
  };
  const [[kind, members] = []] = Object.entries(validation.rule);
  if (kind === undefined) return { type: 'any', ...common };
  const rule = members as Record<string, unknown>;
  const formulae = formulaeOf(kind, rule, names);
  return {
    type: TYPES.toFile(kind) as 'list',
    formulae,
    ...(rule.operator === undefined
      ? {}
      : { operator: OPERATORS.toFile(rule.operator) as DataValidationOperator }),
    ...common,
  };
}

function formulaeOf(
  kind: string,
  rule: Record<string, unknown>,
  names: FormulaNames,
): (string | number)[] {
  const formula = (value: unknown): string | number =>
    typeof value === 'string' && value.startsWith('=')
      ? names.write(value.slice(1))
      : (value as string | number);
  if (kind === 'list') {
    const source = rule.source;
    return typeof source === 'string' && !source.startsWith('=')
      ? [`"${source}"`]
      : [formula(source)];
  }
  if (kind === 'custom') return [formula(rule.formula)];
  return [rule.formula1, rule.formula2]
    .filter((value) => value !== undefined && value !== null && value !== '')
    .map(formula);
}
