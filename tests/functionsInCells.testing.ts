import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_SCRIPT } from '../workbench/host/runner/officeFiles';
import { startHost, type Started } from '../workbench/host/runner/startHost';
import { columnLetters } from '../src/report/address';
import { NAMESPACE } from '../src/functions/catalogue';
import { OMITTED } from '../src/functions/testing/call.testing';

const ADDIN = join(__dirname, '..', 'dist', 'addin');
/** The built functions alone, as Excel loads them. */
const PAGE = `<!doctype html><html lang="sv"><head><script src="${OFFICE_SCRIPT}"></script><script src="functions.js"></script></head><body></body></html>`;

/** One call: what stands in the argument's cells, row by row. */
export interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
  /** How many rows and columns the answer is read from; one cell, when nothing else is said. */
  readonly shape?: readonly [rows: number, columns: number];
}

/** The rows and columns of cells. */
export const shapeOf = (cells: readonly (readonly unknown[])[]): readonly [number, number] => [
  cells.length,
  cells[0]?.length ?? 1,
];

/** What a call shows where it stands and spills, and what Excel tells of its error. */
export interface Shown {
  readonly cells: unknown[][];
  readonly message: string | null;
}

/** Cells between two calls, so that neither is in the other's way. */
const ROOM = 40;

/** Excel with the built functions and their metadata, in one of the two ways it passes blank cells. */
export class FunctionCells {
  private used = 0;

  private constructor(private readonly excel: Started) {}

  static async start(blankArgument: 'null' | 'zero'): Promise<FunctionCells> {
    const metadata = JSON.parse(readFileSync(join(ADDIN, 'functions.json'), 'utf8')) as never;
    const functions = { namespace: NAMESPACE, metadata, blankArgument };
    const excel = await startHost({
      html: PAGE,
      folder: ADDIN,
      functions,
      sheets: { Indata: [], Svar: [] },
    });
    return new FunctionCells(excel);
  }

  close = (): void => this.excel.close();

  /**
   * Puts arguments into cells and calls into others, all at once, and reads what they show.
   * A null among the arguments is a blank cell.
   */
  async show(calls: readonly Call[]): Promise<Shown[]> {
    const { Excel, book, host, idle } = this.excel;
    const first = this.used;
    this.used += calls.length;
    await Excel.run(async (context) => {
      const [inputs, answers] = ['Indata', 'Svar'].map((name) =>
        context.workbook.worksheets.getItem(name),
      ) as [Excel.Worksheet, Excel.Worksheet];
      calls.forEach(({ name, given }, index) => {
        const top = (first + index) * ROOM;
        let left = 0;
        const args = given.map((argument) => {
          if (argument === OMITTED) return '';
          const cells = matrixOf(argument);
          const [{ length: width } = []] = cells;
          const range = inputs.getRangeByIndexes(top, left, cells.length, width ?? 1);
          // Texts stay texts, whatever they look like.
          range.numberFormat = cells.map((row) => row.map(formatOf));
          range.values = cells.map((row) => row.map((value) => value ?? ''));
          const [from, to] = [left, left + (width ?? 1) - 1].map((at) => columnLetters(at + 1));
          left += width ?? 1;
          return `Indata!${from}${top + 1}:${to}${top + cells.length}`;
        });
        const formula = `=${NAMESPACE}.${name}(${args.join(',')})`;
        answers.getRangeByIndexes(top, 0, 1, 1).formulas = [[formula]];
      });
      await context.sync();
    });
    await idle();
    const sheet = book.sheet('Svar');
    if (!sheet) throw new Error('no sheet');
    return calls.map(({ shape: [rows, columns] = [1, 1] }, index) => {
      const top = (first + index) * ROOM;
      const cells = grid(rows, columns, (row, column) => {
        const value = sheet.cell(top + row, column)?.value ?? '';
        return typeof value === 'object' ? value.error : value;
      });
      return { cells, message: host.functions.messageAt(sheet, top, 0) ?? null };
    });
  }
}

/** A matrix of one value. */
export const grid = <T>(
  rows: number,
  columns: number,
  at: (row: number, column: number) => T,
): T[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => at(row, column)),
  );

const matrixOf = (argument: unknown): unknown[][] =>
  Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];

const formatOf = (value: unknown): string =>
  typeof value === 'string' && !value.startsWith('=') ? '@' : 'General';
