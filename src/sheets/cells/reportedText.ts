import { cleanText } from '../../language/words/cleanText';
import { excelErrorName } from '../../language/words/excelErrorName';
import { isCellError } from '../../report/cell';
import { type Datum, isMissing } from '../../report/datum';

/** A text of the input as it was written, also when nobody could read it; '' when there is none. */
export function reportedText(datum: Datum<unknown>): string {
  const written = isMissing(datum) ? null : (datum.written?.value ?? null);
  if (written === null) return '';
  if (isCellError(written)) return excelErrorName(written.error, 'sv');
  return cleanText(String(written));
}
