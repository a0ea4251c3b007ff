import { resolve } from 'node:path';
import type { Bilingual, Language } from '../../language/bilingual';
import { localMinute, utcSecond } from '../../language/dates/localTime';
import { listWords } from '../../language/words/listWords';
import type { SheetId } from '../../sheets/sheets';
import { realPath } from '../../xlsx/disk/resolvedPath';
import { describeWriteFault } from '../../xlsx/disk/writeFault';
import { type Standing, writeWhole } from '../../xlsx/disk/writeWhole';
import { convertToPdf, NO_LIBREOFFICE, NO_PDF, type PdfResult } from './convertToPdf';
import { findLibreOffice } from './libreOffice';
import { outputFault } from '../output/outputFault';
import { printable } from '../output/printable';
import type { ReportOptions } from './reportOptions';
import { reportFile, type Reported } from './reportFile';
import { reportOutputFault } from './reportOutputFault';
import { sayNotes } from '../output/sayNotes';
import { kindByName } from '../output/workbookName';
import type { Terminal } from '../output/terminal';
import { answersIn } from '../reading/answersOption';
import { UsageFault } from '../program/usageFault';

/** `tertial report`: makes the report sheets and says so. @returns the exit code. */
export async function makeReport(
  file: string,
  options: ReportOptions,
  around: { readonly terminal: Terminal; readonly language: Language; readonly now: Date },
): Promise<number> {
  const { terminal, language, now } = around;
  const { pdf, sheets, values, alone } = options;
  const fault = usageOf(options);
  if (fault !== null) throw new UsageFault(fault);
  const complain = (name: string, sentence: Bilingual): number => {
    terminal.err.write(`${printable(name)}: ${printable(sentence[language])}\n`);
    return 2;
  };
  const from = await realPath(resolve(terminal.folder, file));
  const outputs = await outputsOf(file, options, terminal.folder);
  for (const { name, path, kind } of outputs) {
    const taken =
      kind === 'pdf'
        ? await outputFault(path, options.force, '.pdf')
        : await reportOutputFault(from, path, options);
    if (taken !== null) return complain(name, taken);
  }
  const printer = pdf === undefined ? null : await findLibreOffice(terminal.env);
  if (pdf !== undefined && printer === null) return complain(pdf, NO_LIBREOFFICE);

  const made = await reportFile({
    from,
    sheets,
    values,
    // Where only a PDF is wanted, the workbook itself gets no sheets.
    alone: alone || outputs.every(({ kind }) => kind === 'pdf'),
    kind: kindByName(outputs[0]?.path ?? from),
    at: localMinute(now),
    moment: utcSecond(now),
    answers: await answersIn(options.answers, terminal.folder),
  });
  if (!made.ok) return complain(file, made.sentence);
  // Everything is made before anything is written.
  const printed = printer === null ? null : await print(made, printer);
  if (printed?.ok === false) return complain(pdf ?? file, printed.sentence);
  for (const { name, path, kind } of outputs) {
    const bytes = kind === 'pdf' ? printed?.bytes : made.bytes;
    const given = options.force ? 'anything' : 'nothing';
    const standing: Standing = kind === 'workbook' && options.inPlace ? made.seen : given;
    const written = await writeWhole(path, bytes ?? new Uint8Array(), standing);
    if (!written.ok) return complain(name, describeWriteFault(written.fault));
    sayNotes(name, written.notes, terminal, language);
  }
  const names = listWords([...made.sheets], language);
  const files = listWords(
    outputs.map(({ name }) => name),
    language,
  );
  terminal.out.write(`${MADE[language]}: ${printable(files)} (${printable(names)})\n`);
  if (made.errors > 0) terminal.err.write(`${openErrors(made.errors, sheets, language)}\n`);
  return 0;
}

/** What is wrong with how the options stand together, or null. */
function usageOf({ output, pdf, inPlace, alone }: ReportOptions): Bilingual | null {
  if (inPlace && alone) return ALONE_IN_PLACE;
  const places = Number(inPlace) + Number(output !== undefined);
  return places === 1 || (places === 0 && pdf !== undefined) ? null : ONE_PLACE;
}

interface ReportOutput {
  readonly name: string;
  readonly path: string;
  readonly kind: 'workbook' | 'pdf';
}

async function outputsOf(
  file: string,
  { output, pdf, inPlace }: ReportOptions,
  folder: string,
): Promise<ReportOutput[]> {
  const workbook = inPlace ? file : output;
  const named = [
    ...(workbook === undefined ? [] : [{ name: workbook, kind: 'workbook' as const }]),
    ...(pdf === undefined ? [] : [{ name: pdf, kind: 'pdf' as const }]),
  ];
  return Promise.all(
    named.map(async ({ name, kind }) => ({
      name,
      kind,
      path: await realPath(resolve(folder, name)),
    })),
  );
}

async function print(made: Extract<Reported, { ok: true }>, printer: string): Promise<PdfResult> {
  const alone = await made.alone();
  return alone === null ? { ok: false, sentence: NO_PDF } : convertToPdf(alone, printer);
}

const ONE_PLACE: Bilingual = {
  sv: 'Ange var rapporten ska skrivas: antingen -o OUT.xlsx, eller --in-place för att skriva i arbetsboken själv; eller bara --pdf OUT.pdf.',
  en: 'Say where to write the report: either -o OUT.xlsx, or --in-place to write into the workbook itself; or only --pdf OUT.pdf.',
};

const ALONE_IN_PLACE: Bilingual = {
  sv: '--alone gör en egen arbetsbok med bara rapportbladen, och kan inte skrivas i arbetsboken själv: ange -o OUT.xlsx.',
  en: '--alone makes a workbook of the report sheets only, and cannot be written into the workbook itself: give -o OUT.xlsx.',
};

const MADE = { sv: 'Rapporten sparades', en: 'Saved the report' };

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
