import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../language/bilingual';
import { listWords } from '../language/listWords';
import type { SheetId } from '../sheets/sheetIds';
import { printable } from './printable';
import { reportFile } from './reportFile';
import { reportOutputFault } from './reportOutputFault';
import type { Terminal } from './terminal';
import { UsageFault } from './usageFault';

export interface ReportOptions {
  /** The path as the user gave it. */
  readonly output?: string;
  readonly inPlace: boolean;
  readonly force: boolean;
  readonly sheets: readonly SheetId[];
  readonly values: boolean;
}

/** `tertial report`: adds the report sheets to a workbook and says so. @returns the exit code. */
export async function makeReport(
  file: string,
  options: ReportOptions,
  around: { readonly terminal: Terminal; readonly language: Language; readonly now: Date },
): Promise<number> {
  const { terminal, language, now } = around;
  const { output, inPlace, force, sheets, values } = options;
  if (inPlace === (output !== undefined)) throw new UsageFault(ONE_PLACE);
  const from = await realPath(resolve(terminal.folder, file));
  const to = output === undefined ? from : await realPath(resolve(terminal.folder, output));
  const toName = output ?? file;

  const complain = (name: string, sentence: string): number => {
    terminal.err.write(`${printable(name)}: ${printable(sentence)}\n`);
    return 2;
  };
  const fault = await reportOutputFault(from, to, { inPlace, force });
  if (fault !== null) return complain(toName, fault[language]);
  const made = await reportFile({ from, to, sheets, values, at: clock(now) });
  if (!made.ok) return complain(made.about === 'from' ? file : toName, made.sentence[language]);
  const names = listWords([...made.sheets], language);
  terminal.out.write(`${MADE[language]}: ${printable(toName)} (${printable(names)})\n`);
  if (made.errors > 0) terminal.err.write(`${openErrors(made.errors, sheets, language)}\n`);
  return 0;
}

const ONE_PLACE = {
  sv: 'Ange var rapporten ska skrivas: antingen -o OUT.xlsx, eller --in-place för att skriva i arbetsboken själv.',
  en: 'Say where to write the report: either -o OUT.xlsx, or --in-place to write into the workbook itself.',
};

const MADE = { sv: 'Skrev rapporten', en: 'Wrote the report' };

function openErrors(errors: number, sheets: readonly SheetId[], language: Language): string {
  const isTold = sheets.includes('kontrollrapport');
  if (language === 'sv') {
    const where = isTold ? 'se bladet Kontrollrapport' : 'kör tertial check för att se dem';
    return `Rapporten har ${errors} fel som inte är rättade: ${where}.`;
  }
  const where = isTold ? 'see the sheet Kontrollrapport' : 'run tertial check to see them';
  const word = errors === 1 ? 'error' : 'errors';
  return `The report has ${errors} ${word} that nobody has corrected: ${where}.`;
}

/** Where a path leads in the end, so that a link to the input is known as the input. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);

/** The wall clock: `2020-09-15 10:30`. */
function clock(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
