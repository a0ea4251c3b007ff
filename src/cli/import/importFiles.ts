import { resolve } from 'node:path';
import { inBoth, type Bilingual, type Language } from '../../language/bilingual';
import type { Report } from '../../report/report';
import { APPENDIX_TITLES } from '../../sheets/sheets';
import { readReport } from '../../workbook/readReport';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { readSeen, type SeenFile } from '../../xlsx/disk/seenFile';
import { describeWriteFault } from '../../xlsx/disk/writeFault';
import { writeWhole } from '../../xlsx/disk/writeWhole';
import { readXlsxBytes } from '../../xlsx/reading/readXlsx';
import { writeCells } from '../../xlsx/writing/writeCells';
import { NO_TABLE } from '../reading/openedReport';
import { describeRefusal } from '../output/cellsRefused';
import { jsonWithoutCommands } from '../output/guarded';
import { outputPath, type OutputOptions, type Step } from '../output/outputPath';
import { printable } from '../output/printable';
import { sayNotes } from '../output/sayNotes';
import type { Terminal } from '../output/terminal';
import { kindByName } from '../output/workbookName';
import type { Surroundings } from '../program/commandRecord';
import { UsageFault } from '../program/usageFault';
import { importJson, importText } from './importText';
import { logOf, numbersOf, tablesOf } from './importWriting';
import { prepareImport, type Prepared, type PrepareOptions } from './prepareImport';

export interface ImportOptions extends PrepareOptions, OutputOptions {
  readonly format: 'text' | 'json';
}

/** `tertial import`: shows what files of the ledger change in a workbook, or writes it. */
export async function importFiles(
  [book = '', ...files]: readonly string[],
  options: ImportOptions,
  { terminal, language }: Surroundings,
): Promise<number> {
  if (files.length === 0) throw new UsageFault(NO_FILES);
  const result = await bringIn(book, files, options, terminal, language);
  if (!result.ok) {
    terminal.err.write(`${printable(result.sentence[language])}\n`);
    return 2;
  }
  const { prepared, written } = result.value;
  terminal.out.write(
    options.format === 'json'
      ? `${jsonWithoutCommands(JSON.stringify(importJson(prepared, written), null, 2))}\n`
      : importText(prepared, written, language),
  );
  return 0;
}

const NO_FILES: Bilingual = {
  sv: 'Ange arbetsboken och minst en fil ur ekonomisystemet: tertial import bok.xlsx bokslut.se.',
  en: 'Name the workbook and at least one file of the ledger: tertial import book.xlsx ledger.se.',
};

interface Done {
  readonly prepared: Prepared;
  /** The file that was written; null when it was only shown. */
  readonly written: string | null;
}

async function bringIn(
  book: string,
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
  language: Language,
): Promise<Step<Done>> {
  const path = resolve(terminal.folder, book);
  const isShown = options.output === undefined && !options.inPlace;
  const output = isShown ? null : await outputPath(path, options, terminal);
  const target = options.output ?? book;
  if (output && !output.ok) return named(target, output.sentence);
  const opened = await open(path);
  if (!opened.ok) return named(book, opened.sentence);
  const { bytes, seen, report } = opened.value;
  const read = await prepareImport(report, files, options, terminal.folder);
  if (!read.ok) return read;
  const prepared = read.value;
  if (output === null) return { ok: true, value: { prepared, written: null } };
  const { changes } = prepared.preview;
  const who = report.heading.handler?.value ?? null;
  const written = await writeCells(
    bytes,
    numbersOf(changes),
    logOf(changes, who, new Date()),
    kindByName(output.value),
    tablesOf(prepared),
  );
  if (written.kind !== 'written') return named(book, describeRefusal(written));
  const standing = options.inPlace ? seen : options.force ? 'anything' : 'nothing';
  const saved = await writeWhole(output.value, written.bytes, standing);
  if (!saved.ok) return named(target, describeWriteFault(saved.fault));
  sayNotes(target, saved.notes, terminal, language);
  return { ok: true, value: { prepared, written: target } };
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly seen: SeenFile;
  readonly report: Report;
}

async function open(path: string): Promise<Step<Opened>> {
  const file = await readSeen(path);
  if (!file.ok) return { ok: false, sentence: describeFileFault(file.fault) };
  const read = await readXlsxBytes(file.bytes);
  if (read.kind === 'unreadable') return { ok: false, sentence: describeFileFault(read.fault) };
  const report = readReport(read.workbook, APPENDIX_TITLES);
  if (report === null) return { ok: false, sentence: NO_TABLE };
  return { ok: true, value: { bytes: file.bytes, seen: file.seen, report } };
}

const named = (file: string, sentence: Bilingual): Step<never> => ({
  ok: false,
  sentence: inBoth((language) => `${file}: ${sentence[language]}`),
});
