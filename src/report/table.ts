import type { Column } from './column';

export type Columns = Readonly<Record<string, Column>>;

/**
 * A table that Tertial reads: everything else about it follows from here. Names are the contract,
 * economists see them; columns go by their fields in the code.
 */
export interface Table<
  Name extends string = string,
  Given extends Columns = Columns,
  Field extends string = string,
> {
  readonly name: Name;
  /** Heading of the table's sheet in the template (A1). */
  readonly title: string;
  /** What stands beneath it (A2). */
  readonly description: string;
  /** Whether a workbook must have it. */
  readonly required: boolean;
  readonly columns: Given;
  /** The columns that say what a row is about: they bind waivers and comments to it. */
  readonly key: readonly Field[];
  /** The key of a row in which that is blank. */
  readonly keyIfBlank?: readonly Field[];
  /** Whether two rows of one key are an error (STR-04). */
  readonly isKeyUnique?: true;
  /** A row in which all of these are blank is a heading, as `Nämndens anslag` above the costs. */
  readonly blankInHeadings?: readonly Field[];
}

/** Declares a table. A key of a column that it lacks does not compile. */
export const table = <const Name extends string, Given extends Columns>(
  given: Table<Name, Given, NoInfer<keyof Given & string>>,
): Table<Name, Given> => given;

/**
 * Values by the names of their columns, as a row is written.
 * @param values by field.
 * @example inColumns(rapport, { name: 'Handläggare' }) // { Uppgift: 'Handläggare' }
 */
export const inColumns = <Value, Declared extends Table>(
  { columns }: Declared,
  values: { readonly [Field in keyof Declared['columns']]?: Value },
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries<Value | undefined>(values).flatMap(([field, value]) =>
      value === undefined ? [] : [[(columns[field] as Column).name, value]],
    ),
  );
