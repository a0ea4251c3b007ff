import { extname } from 'node:path';
import type { Bilingual } from '../../language/bilingual';
import type { ReportOptions } from './reportOptions';
import { inPlaceFault, outputFault } from '../output/outputFault';
import { endingFor } from '../output/workbookName';

/** Why a report may not be written to a path, or null: asked before any work is done. */
export async function reportOutputFault(
  from: string,
  to: string,
  { inPlace, force, alone }: Pick<ReportOptions, 'inPlace' | 'force' | 'alone'>,
): Promise<Bilingual | null> {
  if (inPlace) return inPlaceFault(to);
  if (from === to) return SAME_FILE;
  // Excel opens no file whose name says other than its contents whether it holds macros.
  // A workbook of report sheets alone holds none.
  const ending = alone ? '.xlsx' : endingFor(from, to);
  if (extname(to).toLowerCase() !== ending) return wrongEnding(ending, alone);
  return outputFault(to, force, ending);
}

const SAME_FILE: Bilingual = {
  sv: 'Det är samma fil som läses, och den har inte ändrats: välj ett annat namn, eller skriv --in-place om rapportbladen ska läggas i den.',
  en: 'This is the file that is read, and it was left as it is: choose another name, or write --in-place to put the report sheets into it.',
};

const wrongEnding = (ending: string, alone: boolean): Bilingual => ({
  sv: `Filens namn ska sluta på ${ending}${alone ? '' : ', som arbetsboken'}.`,
  en: `The name of the file must end in ${ending}${alone ? '' : ", as the workbook's does"}.`,
});
