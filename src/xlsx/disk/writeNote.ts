import type { Bilingual } from '../../language/bilingual';
import { plural } from '../../language/words/plural';

/** What a person should know of a file that was written all the same. */
export type WriteNote =
  /** Hard links: other names of the file that was replaced. */
  { readonly kind: 'otherNames'; readonly count: number } | { readonly kind: 'ownerNotKept' };

/** One sentence for a person: what is so, and what to do. */
export function describeWriteNote(note: WriteNote): Bilingual {
  if (note.kind === 'ownerNotKept') {
    return {
      sv: 'Filens ägare, grupp eller behörigheter kunde inte behållas: den tillhör nu dig; be ägaren ställa in dem på nytt om det behövs.',
      en: "The file's owner, group or permissions could not be kept: it now belongs to you; ask the owner to set them again if need be.",
    };
  }
  const { count } = note;
  return {
    sv: `Filen hade ${count} ${plural(count, 'namn', 'namn')} till (hårda länkar): där ligger den kvar som den var före ändringen; länka dem på nytt om de ska följa med.`,
    en: `The file had ${count} more ${plural(count, 'name', 'names')} (hard links): there it is still as it was before the change; link them again if they are to follow.`,
  };
}
