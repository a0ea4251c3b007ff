import { done, type ExcelFaultKind, type ExcelResult, failed } from '../excel/excelFault';
import type { Place } from '../excel/selectCell';
import type { PaintedSheet, PaintOptions, Planner } from '../excel/paintSheets';
import type { CellChange, JournalEntry, WorkbookPort } from '../excel/workbookPort';
import type { SheetId } from '../sheets/sheetIds';
import { cellAddress } from '../report/address';
import type { WrittenCell } from '../report/cell';
import type { RawRow, RawTable, RawWorkbook } from '../workbook/rawWorkbook';
import { templatePlan } from '../workbook/templatePlan';
import { HEADER_ROW } from '../workbook/workbookPlan';

/**
 * A workbook in memory, as the pane may use one: its tables are real, what is written into them is
 * read and checked as it stands there. Tests say when something shall fail, or wait.
 */
export class MemoryWorkbook implements WorkbookPort {
  readonly selected: Place[] = [];
  readonly formulas: { readonly formula: string; readonly format: string }[] = [];
  /** The tabs of the report sheets that it holds. */
  readonly made = new Map<SheetId, string>();
  private readonly watchers = new Set<() => void>();
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

  async watch(onChange: () => void): Promise<ExcelResult<() => Promise<void>>> {
    const failure = await this.failure('watch');
    if (failure) return failure;
    this.watchers.add(onChange);
    return done(() => Promise.resolve(void this.watchers.delete(onChange)));
  }

  async apply(changes: readonly CellChange[], label: string): Promise<ExcelResult<JournalEntry>> {
    const failure = await this.failure('apply');
    if (failure) return failure;
    const cells = changes.map(({ sheet, address, value }) => {
      const before = this.valueAt({ sheet, address });
      this.write({ sheet, address }, value);
      return { sheet, address, before, after: value };
    });
    return done(this.entry(label, cells));
  }

  async takeBack({ cells }: JournalEntry): Promise<ExcelResult<void>> {
    const failure = await this.failure('takeBack');
    if (failure) return failure;
    const isUntouched = cells.every((cell) => this.valueAt(cell) === cell.after);
    if (!isUntouched) return failed('changed');
    for (const cell of cells) this.write(cell, cell.before as WrittenCell['value']);
    return done(undefined);
  }

  async insertFormula(formula: string, format: string): Promise<ExcelResult<Place>> {
    const failure = await this.failure('insertFormula');
    if (failure) return failure;
    this.formulas.push({ formula, format });
    return done({ sheet: 'Summering', address: 'G5' });
  }

  async addTables(names: readonly string[]): Promise<ExcelResult<void>> {
    const failure = await this.failure('addTables');
    if (failure) return failure;
    const added = templatePlan()
      .sheets.filter(({ table }) => names.includes(table))
      .map(({ table, columns }): RawTable => ({
        name: table,
        sheet: table,
        headerRow: HEADER_ROW,
        firstColumn: 1,
        headers: columns.map(({ header }) => header),
        rows: [],
        generated: false,
      }));
    this.raw = { ...this.raw, tables: [...this.raw.tables, ...added] };
    return done(undefined);
  }

  async addRow(
    name: string,
    values: Readonly<Record<string, CellChange['value']>>,
    label: string,
  ): Promise<ExcelResult<JournalEntry>> {
    const failure = await this.failure('addRow');
    if (failure) return failure;
    const table = this.raw.tables.find((one) => one.name === name);
    if (!table) return failed('gone');
    const row = (table.rows.at(-1)?.row ?? table.headerRow) + 1;
    const cells = table.headers.map((header) => cellOf(values[header] ?? null));
    this.change(table, [...table.rows, { row, cells }]);
    const written = table.headers.map((header, index) => ({
      sheet: table.sheet,
      address: cellAddress(row, table.firstColumn + index),
      before: null,
      after: values[header] ?? null,
    }));
    return done(this.entry(label, written));
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
    { signal, onProgress }: PaintOptions = {},
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
    for (const { id, sheet } of sheets) this.made.set(id, sheet);
    return done(sheets);
  }

  /** Like Excel, it never answers at once. */
  private async failure(call: keyof WorkbookPort) {
    await Promise.resolve();
    const kind = this.failures.get(call);
    this.failures.delete(call);
    return kind && failed(kind);
  }

  private entry(label: string, cells: JournalEntry['cells']): JournalEntry {
    this.entries += 1;
    return { id: this.entries, label, when: new Date().toISOString(), cells };
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
