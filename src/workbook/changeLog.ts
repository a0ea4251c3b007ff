/** The sheet that holds Tertial's own tables; nobody sees it in Excel's list of hidden sheets. */
export const OWN_SHEET = '_Tertial';

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
