import { foldText } from '../../language/words/cleanText';

/** The sheet that holds Tertial's own tables; nobody sees it in Excel's list of hidden sheets. */
export const OWN_SHEET = '_Tertial';

/** Whether a sheet is that, whatever the case of its name. */
export const isOwnSheet = (name: string): boolean => foldText(name) === foldText(OWN_SHEET);

/** The table of changes that Tertial made, on its own sheet. */
export const LOG_TABLE = 'TertialLogg';

export const LOG_COLUMNS = [
  'Tidpunkt',
  'Handläggare',
  'Cell',
  'Nyckel',
  'Från',
  'Till',
  'Regel',
] as const;

/** One change that Tertial made in a cell. */
export interface LoggedChange {
  readonly when: Date;
  /** Handläggare, as Rapport names them; null when it does not. */
  readonly who: string | null;
  readonly cell: string;
  readonly key: string;
  /** As numbers are shown in Swedish. */
  readonly from: string;
  readonly to: string;
  /** The rules that asked for it. */
  readonly rules: readonly string[];
}

/** A change in the order of the columns. */
export const logRow = ({ when, who, cell, key, from, to, rules }: LoggedChange): string[] => [
  when.toISOString(),
  who ?? '',
  cell,
  key,
  from,
  to,
  rules.join(', '),
];

/** The line for an undone change: the same cell, with the values swapped. */
export const takenBack = (change: LoggedChange, when: Date): LoggedChange => ({
  ...change,
  when,
  from: change.to,
  to: change.from,
  rules: change.rules.map((rule) => `${rule} (ångrad)`),
});

/** A line of the log as it stands in the workbook, by the names of its columns. */
export type LogLine = Readonly<Record<(typeof LOG_COLUMNS)[number], string>>;

/** The lines of the log. A column that somebody has taken away is blank. */
export const logLines = (
  headers: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): LogLine[] =>
  rows
    .map((row) =>
      Object.fromEntries(LOG_COLUMNS.map((name) => [name, textIn(row[headers.indexOf(name)])])),
    )
    .map((line) => line as LogLine)
    .filter((line) => Object.values(line).some((text) => text !== ''));

/** Somebody may have typed a number where a text stood. */
const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
