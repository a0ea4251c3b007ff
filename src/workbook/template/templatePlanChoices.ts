import type { WrittenCell } from '../../report/cell';
import type { TableName } from '../../report/tableName';
import {
  FUND_SIGNS,
  MONEY_UNITS,
  PERIODS,
  SETTINGS,
  YES_NO,
  type ColumnSchema,
  type TableSchema,
} from '../schema';
import type { ChoicePlan } from '../workbookPlan';

/** How far below the last row the drop-downs reach, for rows that are pasted rather than typed. */
const ROWS_BELOW = 200;

type Vocabulary = Pick<ChoicePlan, 'words' | 'otherwise'>;

/**
 * The posts as the city's two forms print them. Tertial reads their synonyms too, so another word
 * is only asked about; a list of all of them would be longer than the 255 characters Excel takes.
 */
const POSTS_OF_FORM: Partial<Record<TableName, readonly string[]>> = {
  Driftbudget: [
    'Kostnader',
    'Varav avskrivningar och internränta',
    'Intäkter',
    'Nettoresultat före resultatdisposition',
    'Ingående resultatfond',
    'Årets förändring av resultatfond',
    'Utgående resultatfond',
    'Budget och resultat efter resultatdisposition',
  ],
  Summering: [
    'Summa kostnader',
    'Summa intäkter',
    'Resultat före bokslutsdisposition',
    'Ingående resultatfond',
    'Årets förändring av resultatfond',
    'Utgående resultatfond',
    'Resultat efter bokslutsdisposition',
  ],
};

/** The usual sections of `Texter`; any other text is welcome. */
const SECTIONS = [
  'Sammanfattning',
  'Budgetkommentar',
  'Mål',
  'Indikator',
  'Resultatenheter',
  'Investeringar',
  'Balansräkning',
];

/** Settings whose values are words. */
const SETTING_WORDS: Readonly<Record<string, readonly string[] | undefined>> = {
  [SETTINGS.period.name]: PERIODS,
  [SETTINGS.moneyUnit.name]: MONEY_UNITS,
  [SETTINGS.balanceUnit.name]: MONEY_UNITS,
  [SETTINGS.fundSign.name]: FUND_SIGNS,
  [SETTINGS.negativeFundAllowed.name]: YES_NO,
};

/** The drop-downs of a table that holds these rows. */
export function choicesOf(
  table: TableSchema,
  rows: readonly (readonly WrittenCell[])[],
): ChoicePlan[] {
  if (table.name === 'Rapport') return settingChoices(rows);
  const toRow = rows.length - 1 + ROWS_BELOW;
  return table.columns.flatMap((schema, column) => {
    const vocabulary = vocabularyOf(table.name, schema);
    return vocabulary === null ? [] : [{ column, fromRow: 0, toRow, ...vocabulary }];
  });
}

function vocabularyOf(table: TableName, { name, type }: ColumnSchema): Vocabulary | null {
  if (table === 'Texter' && name === 'Avsnitt') return { words: SECTIONS, otherwise: 'accept' };
  if (type.kind !== 'word') return null;
  const posts = POSTS_OF_FORM[table];
  if (posts !== undefined && name === 'Post') return { words: posts, otherwise: 'warning' };
  return { words: type.words, otherwise: 'stop' };
}

/** In `Rapport` every row has its own kind of value, and so its own drop-down or none. */
function settingChoices(rows: readonly (readonly WrittenCell[])[]): ChoicePlan[] {
  return rows.flatMap(([setting], row) => {
    const name = setting?.value;
    const words = typeof name === 'string' ? SETTING_WORDS[name] : undefined;
    if (words === undefined) return [];
    return [{ column: 1, fromRow: row, toRow: row, words, otherwise: 'stop' as const }];
  });
}
