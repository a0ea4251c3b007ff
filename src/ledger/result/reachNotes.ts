import type { Bilingual } from '../../language/bilingual';
import type { Ledger, Month, Note } from '../ledger';
import { lastBooked } from './columnsOf';

/**
 * What does not go together with the month that figures are wanted through: a file that ends before
 * it, or one that only says where the year stood later.
 */
export function reachNotes(ledger: Ledger, through: Month | null): readonly Note[] {
  const last = lastBooked(ledger);
  const { year } = ledger;
  if (through === null || last === null || year === null) return [];
  if (through < year.from || through > year.to) return [];
  if (last < through) return [note('warning', endsBefore(last, through))];
  const hasEarlier = ledger.entries.some(
    ({ measure, month }) =>
      measure === 'booked' && month !== null && month >= year.from && month <= through,
  );
  return hasEarlier ? [] : [note('fault', onlyLater(last, through))];
}

const note = (weight: Note['weight'], text: Bilingual): Note => ({ line: null, weight, text });

const endsBefore = (last: Month, through: Month): Bilingual => ({
  sv: `Det sista som är bokfört i filen är i ${monthText(last)}, före ${monthText(through)}.`,
  en: `The last that is booked in the file is in ${monthText(last)}, before ${monthText(through)}.`,
});

const onlyLater = (last: Month, through: Month): Bilingual => ({
  sv: `Filen har inget bokfört till och med ${monthText(through)}, bara summor till ${monthText(last)}: exportera den för rätt period.`,
  en: `The file has nothing booked through ${monthText(through)}, only sums through ${monthText(last)}: export it for the right period.`,
});

const monthText = (month: Month): string =>
  `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;
