import { done, type ExcelFaultKind, type ExcelResult, failed } from '../excel/excelFault';
import type { Place } from '../excel/selectCell';
import type { PaintOptions } from '../excel/painting/paintSheets';
import type { PaintedSheet } from '../excel/painting/paintedSheet';
import type { Planner } from '../sheets/planner';
import type {
  AddRowOptions,
  CellChange,
  Change,
  InsertOptions,
  JournalEntry,
  OpenedAlone,
  RowValues,
  WorkbookPort,
} from '../excel/workbookPort';
import { serialOfDate } from '../language/dates/calendarDate';
import type { DocumentProperties } from '../sheets/plan/documentProperties';
import type { SheetId } from '../sheets/sheets';
import { cellAddress } from '../report/address';
import type { WrittenCell } from '../report/cell';
import {
  LOG_COLUMNS,
  LOG_TABLE,
  logLines,
  logRow,
  OWN_SHEET,
  takenBack,
  type LoggedChange,
} from '../workbook/log/changeLog';
import type { RawRow, RawTable, RawWorkbook } from '../workbook/rawWorkbook';
import { templatePlan } from '../workbook/template/templatePlan';
import { HEADER_ROW } from '../workbook/workbookPlan';

/**
 * A workbook in memory, as the pane may use one: its tables are real, what is written into them is
 * read and checked as it stands there. Tests say when something shall fail, or wait.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly selected: Place[] = [];
  /** Whether Excel may open new workbooks, and does so behind this one. */
  opensWorkbooks = true;
  isMac = false;
  /** The table that the selected cell is in. */
  selectedTable: string | null = null;
  readonly formulas: { readonly formula: string; readonly format: string }[] = [];
  /** The tabs of the report sheets that it holds. */
  readonly made = new Map<SheetId, string>();
  /** The workbooks of report sheets alone that were opened. */
  readonly opened: { readonly title: string; readonly sheets: readonly string[] }[] = [];
  /** Whether the sheets made last hold results instead of formulas. */
  hasValuesOnly = false;
  private readonly told: LoggedChange[] = [];
  private readonly watchers = new Set<() => void>();
  private readonly selectors = new Set<() => void>();
  private readonly failures = new Map<keyof WorkbookPort, ExcelFaultKind>();
  private readonly waits = {
    read: () => Promise.resolve(),
    makeSheets: () => Promise.resolve(),
  };
  private entries = 0;

  constructor(private raw: RawWorkbook) {}

  /** The next call of this kind fails so. */
  fail(call: keyof WorkbookPort, kind: ExcelFaultKind): void {
    this.failures.set(call, kind);
  }

  /** Every read, or every sheet that is made, waits for this first. */
  waitFor(call: 'read' | 'makeSheets', wait: () => Promise<void>): void {
    this.waits[call] = wait;
  }

  /** Another workbook in its place; whoever watches hears of it, as of any changed cell. */
  replace(raw: RawWorkbook): void {
    this.raw = raw;
    for (const changed of this.watchers) changed();
  }

  /** Another workbook in its place, of which nobody is told; then another cell is selected. */
  replaceSilently(raw: RawWorkbook): void {
    this.raw = raw;
    for (const selected of this.selectors) selected();
  }

  /** What stands in a cell. */
  valueAt(place: Place): WrittenCell['value'] {
    return this.cellAt(place)?.value ?? null;
  }

  async read(): Promise<ExcelResult<RawWorkbook>> {
    await this.waits.read();
    return (await this.failure('read')) ?? done(this.raw);
  }

  async select(place: Place): Promise<ExcelResult<void>> {
    const failure = await this.failure('select');
    if (failure) return failure;
    this.selected.push(place);
    return done(undefined);
  }

  async watch(
    onChange: () => void,
    onSelect: () => void = () => undefined,
  ): Promise<ExcelResult<() => Promise<void>>> {
    const failure = await this.failure('watch');
    if (failure) return failure;
    this.watchers.add(onChange);
    this.selectors.add(onSelect);
    return done(() => Promise.resolve(void this.watchers.delete(onChange)));
  }

  async apply(
    changes: readonly CellChange[],
    label: string,
    log: readonly LoggedChange[] = [],
  ): Promise<ExcelResult<JournalEntry>> {
    const failure = await this.failure('apply');
    if (failure) return failure;
    const cells = changes.map(({ sheet, address, value }) => {
      const before = this.valueAt({ sheet, address });
      this.write({ sheet, address }, value);
      return { sheet, address, before, after: value };
    });
    this.tell(log);
    return done(this.entry(label, { cells, log }));
  }

  async takeBack({ cells, sheets, log }: JournalEntry): Promise<ExcelResult<void>> {
    const failure = await this.failure('takeBack');
    if (failure) return failure;
    const isUntouched = cells.every((cell) => this.valueAt(cell) === cell.after);
    if (!isUntouched) return failed('changed');
    for (const cell of cells) this.write(cell, cell.before as WrittenCell['value']);
    const left = this.raw.tables.filter(
      (table) => !sheets.some(({ sheet }) => sheet === table.sheet),
    );
    this.raw = { ...this.raw, tables: left };
    this.tell(log.map((change) => takenBack(change, new Date())));
    return done(undefined);
  }

  async insertFormula(
    formula: string,
    format: string,
    { isInTableAllowed = false }: InsertOptions = {},
  ): Promise<ExcelResult<Place>> {
    const failure = await this.failure('insertFormula');
    if (failure) return failure;
    if (this.selectedTable !== null && !isInTableAllowed)
      return failed('inTable', this.selectedTable);
    this.formulas.push({ formula, format });
    return done({ sheet: 'Summering', address: 'G5' });
  }

  async addTables(names: readonly string[], label: string): Promise<ExcelResult<JournalEntry>> {
    const failure = await this.failure('addTables');
    if (failure) return failure;
    const plans = templatePlan().sheets.filter(({ table }) => names.includes(table));
    const added = plans.map(({ table, columns }) =>
      emptyTable(
        table,
        columns.map(({ header }) => header),
      ),
    );
    this.raw = { ...this.raw, tables: [...this.raw.tables, ...added] };
    const sheets = added.map(({ sheet }) => ({ sheet, content: [] }));
    return done(this.entry(label, { sheets }));
  }

  async addRow(
    name: string,
    values: RowValues,
    label: string,
    { makesTable = false }: AddRowOptions = {},
  ): Promise<ExcelResult<JournalEntry>> {
    const failure = await this.failure('addRow');
    if (failure) return failure;
    const before = this.raw.tables.find((one) => one.name === name);
    if (!before && !makesTable) return failed('gone');
    const made = before ? [] : await this.addTables([name], label);
    const table = this.raw.tables.find((one) => one.name === name);
    if (!table) return failed('gone');
    const row = (table.rows.at(-1)?.row ?? table.headerRow) + 1;
    const contents = table.headers.map((header) => contentOf(values[header] ?? null));
    this.change(table, [...table.rows, { row, cells: contents.map(cellOf) }]);
    if ('value' in made) return done(this.entry(label, { sheets: made.value.sheets }));
    const cells = contents.map((after, index) => ({
      sheet: table.sheet,
      address: cellAddress(row, table.firstColumn + index),
      before: null,
      after,
    }));
    return done(this.entry(label, { cells }));
  }

  async readLog(): ReturnType<WorkbookPort['readLog']> {
    const failure = await this.failure('readLog');
    return failure ?? done(logLines(LOG_COLUMNS, this.told.map(logRow)));
  }

  async showLog(): Promise<ExcelResult<Place>> {
    return (await this.failure('showLog')) ?? done({ sheet: 'Logg', address: 'A1' });
  }

  async madeSheets(): ReturnType<WorkbookPort['madeSheets']> {
    return (
      (await this.failure('madeSheets')) ??
      done([...this.made].map(([id, sheet]) => ({ id, sheet, comments: null, keys: null })))
    );
  }

  async makeSheets(
    ids: readonly SheetId[],
    planner: Planner,
    { signal, onProgress, values = false }: PaintOptions = {},
  ): Promise<ExcelResult<readonly PaintedSheet[]>> {
    const sheets: PaintedSheet[] = [];
    for (const [index, id] of ids.entries()) {
      const { name } = planner(id, new Map());
      onProgress?.(index, ids.length, name);
      await this.waits.makeSheets();
      if (signal?.aborted) return failed('cancelled');
      sheets.push({ id, sheet: this.made.get(id) ?? name, repainted: this.made.has(id) });
    }
    const failure = await this.failure('makeSheets');
    if (failure) return failure;
    this.hasValuesOnly = values;
    for (const { id, sheet } of sheets) this.made.set(id, sheet);
    return done(sheets);
  }

  async openAlone(
    ids: readonly SheetId[],
    planner: Planner,
    { title }: DocumentProperties,
  ): Promise<ExcelResult<OpenedAlone>> {
    const failure = await this.failure('openAlone');
    if (failure) return failure;
    if (!this.opensWorkbooks) return done({ bytes: new Uint8Array([80, 75]) });
    this.opened.push({ title, sheets: ids.map((id) => planner(id, new Map()).name) });
    return done({ isBehind: this.isMac });
  }

  /** Like Excel, it never answers at once. */
  private async failure(call: keyof WorkbookPort) {
    await Promise.resolve();
    const kind = this.failures.get(call);
    this.failures.delete(call);
    return kind && failed(kind);
  }

  /** The log, which makes its table when something is told for the first time. */
  private tell(log: readonly LoggedChange[]): void {
    this.told.push(...log);
    const { tables } = this.raw;
    if (log.length === 0 || tables.some(({ name }) => name === LOG_TABLE)) return;
    const own = { ...emptyTable(LOG_TABLE, LOG_COLUMNS), sheet: OWN_SHEET, generated: true };
    this.raw = { ...this.raw, tables: [...tables, own] };
  }

  private entry(label: string, change: Partial<Change>): JournalEntry {
    this.entries += 1;
    const nothing = { cells: [], sheets: [], log: [] };
    return { ...nothing, ...change, id: this.entries, label, when: new Date().toISOString() };
  }

  private cellAt({ sheet, address }: Place): WrittenCell | undefined {
    return this.find(sheet, address)?.cell;
  }

  private find(sheet: string, address: string) {
    for (const table of this.raw.tables.filter((one) => one.sheet === sheet)) {
      for (const row of table.rows) {
        const column = row.cells.findIndex(
          (_, index) => cellAddress(row.row, table.firstColumn + index) === address,
        );
        const cell = row.cells[column];
        if (cell) return { table, row, column, cell };
      }
    }
    return null;
  }

  private write({ sheet, address }: Place, value: WrittenCell['value']): void {
    const at = this.find(sheet, address);
    if (!at) throw new Error(`There is no cell ${sheet}!${address}`);
    const cells = at.row.cells.map((cell, index) =>
      index === at.column ? { ...cell, value } : cell,
    );
    this.change(
      at.table,
      at.table.rows.map((row) => (row === at.row ? { ...row, cells } : row)),
    );
  }

  private change(table: RawTable, rows: readonly RawRow[]): void {
    const tables = this.raw.tables.map((one) => (one === table ? { ...table, rows } : one));
    this.raw = { ...this.raw, tables };
  }
}

const cellOf = (value: WrittenCell['value']): WrittenCell => ({
  value,
  format: 'General',
  formula: null,
});

const contentOf = (value: RowValues[string]): WrittenCell['value'] =>
  typeof value === 'object' && value !== null ? serialOfDate(value) : value;

const emptyTable = (name: string, headers: readonly string[]): RawTable => ({
  ...{ name, sheet: name, headerRow: HEADER_ROW, firstColumn: 1 },
  ...{ headers, rows: [], generated: false },
});
