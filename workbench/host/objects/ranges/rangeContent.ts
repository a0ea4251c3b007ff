import { toLocalFormat, fromLocalFormat } from '../../model/cells/localFormat';
import { isError, shownValue, type Cell } from '../../model/cells/cell';
import { displayText } from '../../model/cells/displayText';
import { enter, MAX_FORMULA } from '../../model/cells/enter';
import { isDateDisplayFormat } from '@cj-tech-master/excelts';
import { fromR1C1, toR1C1 } from '../../formula/r1c1';
import { restyle } from '../../model/cells/restyle';
import { fillColumns } from '../../model/changes/calculatedColumns';
import { adoptHeaders } from '../../model/changes/tableEdits';
import { withPart } from '../../model/cells/style';
import { singleCell } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Property } from '../../protocol/hostClass';
import { HostError, invalidArgument } from '../../protocol/hostError';
import type { Hosted } from '../../protocol/hosted';
import { readGrid, writeGrid } from './cellGrid';
import { areaOf, type RangeSelf } from '../../protocol/rangeSelf';

/** The content of a range, in every form in which the API reads and writes it. */
export const rangeContent: Readonly<Record<string, Property<RangeSelf>>> = {
  Values: {
    get: (self, host) => {
      host.calculateIfDue();
      return readGrid(self, (cell) => shownValue(cell?.value));
    },
    set: (self, input, host) => writeContent(self, input, host, enterAny),
  },
  Formulas: {
    get: (self) => readGrid(self, formulaOf),
    set: (self, input, host) => writeContent(self, input, host, enterAny),
  },
  FormulasR1C1: {
    get: (self) =>
      readGrid(self, (cell, row, column) =>
        cell?.formula === undefined ? formulaOf(cell) : toR1C1(cell.formula, row, column),
      ),
    set: (self, input, host) =>
      writeContent(self, input, host, (sheet, row, column, value) => {
        const isFormula = typeof value === 'string' && value.startsWith('=');
        enterAny(sheet, row, column, isFormula ? fromR1C1(value, row, column) : value);
      }),
    onlyByName: true,
  },
  Text: {
    get: (self, host) => {
      host.calculateIfDue();
      return readGrid(self, (cell, row, column) =>
        displayText(cell?.value, self.sheet.styleAt(row, column).numFmt),
      );
    },
  },
  ValueTypes: {
    get: (self, host) => {
      host.calculateIfDue();
      return readGrid(self, valueType);
    },
  },
  NumberFormat: {
    get: (self) => readGrid(self, (_, row, column) => numberFormat(self.sheet, row, column)),
    set: (self, input) => writeNumberFormat(self, input, (format) => format),
  },
  NumberFormatLocal: {
    get: (self) =>
      readGrid(self, (_, row, column) => toLocalFormat(numberFormat(self.sheet, row, column))),
    set: (self, input) => writeNumberFormat(self, input, fromLocalFormat),
    onlyByName: true,
  },
  NumberFormatCategories: {
    get: (self) =>
      readGrid(self, (_, row, column) => category(numberFormat(self.sheet, row, column))),
    onlyByName: true,
  },
};

const formulaOf = (cell: Cell | undefined): unknown => cell?.formula ?? shownValue(cell?.value);

const numberFormat = (sheet: Sheet, row: number, column: number): string =>
  sheet.styleAt(row, column).numFmt ?? 'General';

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  const types = { number: 'Double', string: 'String', boolean: 'Boolean' } as const;
  return types[typeof value as keyof typeof types];
}

/** Writes content, and raises the events of the change. */
export function writeContent(
  self: RangeSelf,
  input: unknown,
  host: Hosted,
  write: (sheet: Sheet, row: number, column: number, value: unknown) => void,
): void {
  const before = oneValue(self);
  const area = writeGrid(self, input, write);
  adoptHeaders(self.sheet, area);
  const changed = { sheet: self.sheet, changeType: 'RangeEdited', shiftDirection: 'None' } as const;
  host.edits.add({ ...changed, area, before });
  for (const column of fillColumns(self.sheet, area)) host.edits.add({ ...changed, area: column });
}

/** The value of a single cell: only then does Excel report the value before. */
function oneValue(self: RangeSelf): unknown {
  const area = areaOf(self);
  const single = area.top === area.bottom && area.left === area.right;
  return single ? shownValue(self.sheet.cell(area.top, area.left)?.value) : undefined;
}

function enterAny(sheet: Sheet, row: number, column: number, value: unknown): void {
  if (typeof value === 'object') throw invalidArgument();
  if (typeof value === 'string' && value.startsWith('=') && value.length > MAX_FORMULA) {
    throw new HostError('FormulaLengthExceedsLimit', 'The formula is too long.');
  }
  enter(sheet, row, column, value);
}

function writeNumberFormat(
  self: RangeSelf,
  input: unknown,
  translate: (format: string) => string,
): void {
  if (!Array.isArray(input)) {
    const format = asFormat(input, translate);
    for (const area of self.areas) {
      restyle(self.sheet, area, (style) => withPart(style, 'numFmt', format));
    }
    return;
  }
  writeGrid(self, input, (sheet, row, column, value) => {
    const format = asFormat(value, translate);
    restyle(sheet, singleCell(row, column), (style) => withPart(style, 'numFmt', format));
  });
}

function asFormat(input: unknown, translate: (format: string) => string): string | undefined {
  if (typeof input !== 'string') throw invalidArgument();
  const format = translate(input);
  return format === 'General' || format === '' ? undefined : format;
}

function category(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (format.includes('%')) return 'Percentage';
  if (isDateDisplayFormat(format)) return 'Date';
  return /^[#,]*0(\.0+)?$/.test(format) ? 'Number' : 'Custom';
}
