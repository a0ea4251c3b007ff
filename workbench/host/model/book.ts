import { singleCell, type Area } from './area';
import type { Shift } from './changes/edit';
import { Sheet } from './sheet';
import { sameName } from './sheetName';
import type { Table } from './table';
import { UndoStack } from './changes/undoStack';

export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: string;
}

/** A place in the book whose content was edited. */
export interface Edited {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** A defined name: of the workbook, or of one sheet. */
export interface DefinedName {
  readonly id: string;
  name: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly scope: Sheet | undefined;
  /** With its equals sign. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** An insertion or deletion of cells on a sheet, which moves the cells behind them. */
export interface Edit extends Shift {
  readonly sheet: Sheet;
}

/** The workbook: sheets, names, properties, and its undo list. */
export class Book {
  sheets: readonly Sheet[] = [];
  names: readonly DefinedName[] = [];
  settings: Readonly<Record<string, unknown>> = {};
  customProperties: Readonly<Record<string, unknown>> = {};
  properties: DocumentProperties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    lastAuthor: '',
    revisionNumber: 0,
    creationDate: new Date().toISOString(),
  };
  protectedStructure = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** The user's setting that a formula fills its column of a table. */
  fillsColumns = true;
  active!: Sheet;
  isDirty = false;
  /** The bytes of its file, for what this book does not model. */
  source: Uint8Array | undefined;
  readonly undo = new UndoStack();
  /** Cells edited since the last calculation. */
  edits: Edited[] = [];
  /** Something moved, so that every formula must be read again. */
  structureChanged = true;
  /** Called when cells are inserted or deleted, so that kept ranges follow. */
  follow: (edit: Edit) => void = () => undefined;
  private nextNumber = 1;

  constructor(readonly name: string) {}

  /** Sets a member so that undo sets it back. */
  change<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const old = target[key];
    target[key] = value;
    this.undo.record(() => this.change(target, key, old));
  }

  /** Sets an entry of a map so that undo sets it back. */
  changeEntry<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const old = map.get(key);
    if (value === undefined) map.delete(key);
    else map.set(key, value);
    this.undo.record(() => this.changeEntry(map, key, old));
  }

  edited(sheet: Sheet, row: number, column: number): void {
    this.isDirty = true;
    this.edits.push({ sheet, row, column });
  }

  /** Ids as Excel makes them, in the order things are made. */
  newId(): string {
    return `{00000000-0001-0000-0000-${String(this.nextNumber++).padStart(12, '0')}}`;
  }

  newNumber(): number {
    return this.nextNumber++;
  }

  /** Adds a sheet at the end, named `SheetN` when no name is given. */
  addSheet(name?: string): Sheet {
    const sheet = new Sheet(this, this.newId(), name ?? this.freeName('Sheet'));
    this.change(this, 'sheets', [...this.sheets, sheet]);
    this.active ??= sheet;
    this.structureChanged = true;
    return sheet;
  }

  /** Finds a sheet by id or by name. */
  sheet(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sameName(sheet.name, key));
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Finds a table by id or by name. */
  table(key: string): Table | undefined {
    return this.tables.find((table) => table.id === key || sameName(table.name, key));
  }

  /** Finds a name: of the sheet first, then of the workbook. */
  findName(name: string, scope?: Sheet): DefinedName | undefined {
    const named = this.names.filter((entry) => sameName(entry.name, name));
    return (
      named.find((entry) => scope !== undefined && entry.scope === scope) ??
      named.find((entry) => entry.scope === undefined)
    );
  }

  /** Selects cells of a sheet, and brings the sheet to the front. */
  select(sheet: Sheet, areas: readonly Area[]): void {
    sheet.selection = areas.length > 0 ? areas : [singleCell(0, 0)];
    this.active = sheet;
  }

  private freeName(stem: string): string {
    let number = 1;
    while (this.sheet(`${stem}${number}`)) number++;
    return `${stem}${number}`;
  }
}
