import type { Language } from '../../language/bilingual';
import { capitalized } from '../../language/numbers/countWord';
import type { Datum } from '../../report/datum';
import { rowName } from './words';

/** A row at the beginning of a sentence: its name as it is written, else what can be said of it. */
export const nameAtStart = (name: Datum<string>, language: Language): string =>
  name.value ?? capitalized(rowName(name.row, language));
