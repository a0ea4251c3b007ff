import type { Bilingual } from '../../language/bilingual';
import { type Datum, isMissing } from '../../report/datum';
import type { Context } from '../context';
import { whyUnusable } from '../usable';
import type { Source } from '../lack';

/** Whether the cell exists and is blank, which is an answer where a value may be left out. */
export const isLeftBlank = (datum: Datum<unknown>): boolean =>
  isMissing(datum) && datum.written !== null;

/** Why a cell's value is unknown; a blank cell is known. */
export function whyUnknown(context: Context, datum: Datum<unknown>): Bilingual | null {
  const isAnswer = isLeftBlank(datum) && !context.blockedRows.has(datum.row);
  return isAnswer ? null : whyUnusable(context, datum);
}

/** A text that may be left blank; a table without the column is not testable. */
export const blankable = (datum: Datum<string>): Source<string> =>
  isLeftBlank(datum) ? { ...datum, value: '' } : datum;

/** A text that may be left blank, in a column that the table may lack. */
export const orNone = (datum: Datum<string>): Source<string> =>
  isMissing(datum) ? { ...datum, value: '' } : datum;
