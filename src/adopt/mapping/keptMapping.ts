import { columnLetters } from '../../report/address';
import type { RawTable } from '../../workbook/rawWorkbook';
import type { Answers } from '../asking/question';
import type { Adoption } from '../proposal/adoption';

/** The table of what was decided about a workbook, on Tertial's own sheet. */
export const MAPPING_TABLE = 'TertialTolkning';

/** Of the form of the table. A newer one is left untouched. */
const VERSION = 1;

export const MAPPING_COLUMNS = [
  'Version',
  'Sparad',
  'Vad',
  'Tabell',
  'Blad',
  'Kolumn',
  'Rubrik',
  'Svar',
] as const;

type MappingRow = Readonly<Record<(typeof MAPPING_COLUMNS)[number], string>>;

/** What `Vad` may say: what was answered to a question, or which header a column is read from. */
const ANSWER = 'Svar';
const COLUMN = 'Kolumn';

/** What was decided about a workbook, as it was kept in it. */
export interface KeptMapping {
  readonly answers: Answers;
  /** Which header each column was read from. */
  readonly columns: readonly KeptColumn[];
}

/** A column is known again by its header, wherever it stands now. */
export interface KeptColumn {
  readonly table: string;
  readonly sheet: string;
  /** The name in the contract: `Budget`. */
  readonly name: string;
  readonly header: string;
}

/**
 * What was decided as rows that a person can read, in the order of `MAPPING_COLUMNS`. Rows that are
 * kept later stand beneath these, and count instead of them.
 */
export function mappingRows(adoption: Adoption, answers: Answers, when: Date): string[][] {
  const common = { Version: String(VERSION), Sparad: when.toISOString() };
  const answered = Object.entries(answers).map(([key, value]) =>
    row({ ...common, Vad: ANSWER, Rubrik: key, Svar: String(value ?? '') }),
  );
  const columns = adoption.proposals.flatMap(({ table, sheet, columns: own }) =>
    own.map(({ name, header, column }) =>
      row({
        ...common,
        ...{ Vad: COLUMN, Tabell: table, Blad: sheet, Kolumn: name, Rubrik: header },
        Svar: columnLetters(column),
      }),
    ),
  );
  return [...answered, ...columns];
}

const row = (cells: Partial<MappingRow>): string[] =>
  MAPPING_COLUMNS.map((name) => cells[name] ?? '');

/**
 * What was kept last.
 * @returns null when nothing was; `newer` when a later Tertial kept it in a form of its own.
 */
export function keptMapping(tables: readonly RawTable[]): KeptMapping | 'newer' | null {
  const table = tables.find(({ name, generated }) => generated && name === MAPPING_TABLE);
  const all = table ? rowsOf(table) : [];
  const last = all.at(-1);
  if (last === undefined) return null;
  if (all.some(({ Version }) => Number(Version) > VERSION)) return 'newer';
  const rows = all.filter(({ Sparad }) => Sparad === last.Sparad);
  const about = (what: string) => rows.filter(({ Vad }) => Vad === what);
  return {
    answers: Object.fromEntries(about(ANSWER).map(({ Rubrik, Svar }) => [Rubrik, Svar])),
    columns: about(COLUMN).map(({ Tabell, Blad, Kolumn, Rubrik }) => ({
      table: Tabell,
      sheet: Blad,
      name: Kolumn,
      header: Rubrik,
    })),
  };
}

const rowsOf = ({ headers, rows }: RawTable): MappingRow[] =>
  rows.map(({ cells }) => {
    const cell = (name: string): string => {
      const value = cells[headers.indexOf(name)]?.value ?? '';
      return typeof value === 'object' ? '' : String(value);
    };
    return Object.fromEntries(MAPPING_COLUMNS.map((name) => [name, cell(name)])) as MappingRow;
  });
