import { resolve } from 'node:path';
import type { Bilingual } from '../../language/bilingual';
import { realPath } from '../../xlsx/disk/resolvedPath';
import { UsageFault } from '../program/usageFault';
import { inPlaceFault, outputFault } from './outputFault';
import type { Terminal } from './terminal';
import { endingFor } from './workbookName';

/** A step that may fail with a sentence for the user. */
export type Step<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: Bilingual };

/** Where a changed workbook goes. */
export interface OutputOptions {
  /** The path as the user gave it. */
  readonly output?: string;
  readonly inPlace: boolean;
  readonly force: boolean;
}

/** Where to write. Writing over the input takes --in-place, whatever name it is given. */
export async function outputPath(
  input: string,
  { output, inPlace, force }: OutputOptions,
  terminal: Terminal,
): Promise<Step<string>> {
  if (inPlace && output !== undefined) throw new UsageFault(BOTH);
  if (inPlace) {
    const fault = await inPlaceFault(input);
    return fault === null ? { ok: true, value: input } : { ok: false, sentence: fault };
  }
  if (output === undefined) throw new UsageFault(NEITHER);
  const path = resolve(terminal.folder, output);
  const [here, there] = await Promise.all([input, path].map(realPath));
  if (here === there) return { ok: false, sentence: OVER_INPUT };
  const fault = await outputFault(path, force, endingFor(input, path));
  return fault === null ? { ok: true, value: path } : { ok: false, sentence: fault };
}

const BOTH: Bilingual = {
  sv: 'Ange antingen -o eller --in-place, inte båda.',
  en: 'Give either -o or --in-place, not both.',
};

const NEITHER: Bilingual = {
  sv: 'Ange var den rättade arbetsboken ska skrivas med -o, eller skriv --in-place för att ändra filen själv.',
  en: 'Say where to write the corrected workbook with -o, or add --in-place to change the file itself.',
};

const OVER_INPUT: Bilingual = {
  sv: 'Det är filen som ska rättas, och den har inte ändrats: välj ett annat namn, eller skriv --in-place.',
  en: 'That is the file to correct, and it was left as it is: choose another name, or use --in-place.',
};
