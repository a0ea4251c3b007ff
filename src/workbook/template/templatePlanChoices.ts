import type { WrittenCell } from '../../report/cell';
import type { Column } from '../../report/column';
import { SETTINGS } from '../../report/settings';
import type { Table } from '../../report/table';
import { rapport } from '../../report/tables/rapport';
import type { ChoicePlan } from '../workbookPlan';

/** How far below the last row the drop-downs reach, for rows that are pasted rather than typed. */
const ROWS_BELOW = 200;

type Offer = Pick<ChoicePlan, 'words' | 'otherwise'>;

/** The drop-downs of a table that holds these rows. */
export function choicesOf(table: Table, rows: readonly (readonly WrittenCell[])[]): ChoicePlan[] {
  if (table.name === rapport.name) return settingChoices(rows);
  const toRow = rows.length - 1 + ROWS_BELOW;
  return Object.values(table.columns).flatMap((declared, column) => {
    const offer = offerOf(declared);
    return offer === null ? [] : [{ column, fromRow: 0, toRow, ...offer }];
  });
}

/** Tertial reads synonyms too, so where not every word is offered, another is only asked about. */
function offerOf({ kind, words, offers }: Column): Offer | null {
  if (kind === 'text') return offers && { words: offers, otherwise: 'accept' };
  if (kind !== 'word' && kind !== 'yesNo') return null;
  if (offers) return { words: offers, otherwise: 'warning' };
  return { words: Object.keys(words), otherwise: 'stop' };
}

/** In `Rapport` every row has its own kind of value, and so its own drop-down or none. */
function settingChoices(rows: readonly (readonly WrittenCell[])[]): ChoicePlan[] {
  return rows.flatMap(([setting], row) => {
    const declared = Object.values(SETTINGS).find(({ name }) => name === setting?.value);
    const words = Object.keys(declared?.words ?? {});
    if (words.length === 0) return [];
    return [{ column: 1, fromRow: row, toRow: row, words, otherwise: 'stop' as const }];
  });
}
