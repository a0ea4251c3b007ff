import type { NoteBook } from '../notes/noteBook';
import type { Understood } from './bookedParts';
import type { Encoding } from './encoding';

interface Held {
  readonly booked: Understood;
  readonly prior: Understood;
  readonly budget: Understood;
}

/** Says what was taken for granted, and which figures the file does not hold. */
export function contentNotes(
  encoding: Encoding,
  { booked, prior, budget }: Held,
  notes: NoteBook,
): void {
  notes.add('facts', 'info', null, {
    sv: `Beloppen är i kronor, debet plus; teckenkodningen är ${encoding}.`,
    en: `The amounts are in kronor, debit plus; the encoding is ${encoding}.`,
  });
  if (booked.dialect === 'vouchers') {
    notes.add('facts', 'info', null, {
      sv: 'Bokfört är summan av verifikationernas #TRANS (inte #RTRANS och #BTRANS).',
      en: 'Bokfört is the sum of the #TRANS of the vouchers (not #RTRANS and #BTRANS).',
    });
  }
  const lacking = [
    ...(booked.dialect === 'none' ? ['Bokfört'] : []),
    ...(budget.dialect === 'none' ? ['Budget'] : []),
    ...(prior.dialect === 'none' ? ['Bokslut föregående år'] : []),
  ];
  for (const column of lacking) {
    notes.add('lacking', 'info', null, {
      sv: `Filen har inga uppgifter för ${column}: kolumnen lämnas som den är.`,
      en: `The file has nothing for ${column}: the column is left as it is.`,
    });
  }
}
