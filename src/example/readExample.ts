import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { inBoth, type Bilingual } from '../language/bilingual';
import { ALL_TABLES, TABLE_NAMES, type TableName } from '../report/tables';
import type { DataLine } from './exampleRows';
import { examplePlan } from './exampleRowsPlan';
import type { WorkbookPlan } from '../workbook/workbookPlan';

export type Example =
  | { readonly ok: true; readonly plan: WorkbookPlan }
  | { readonly ok: false; readonly sentence: Bilingual };

/** Reads a folder of data files, one per table: `Mål.csv` holds the table Mål. */
export async function readExample(folder: string): Promise<Example> {
  const data = new Map<TableName, DataLine[]>();
  for (const file of await filesIn(folder)) {
    const path = join(folder, file);
    const table = tableOf(file);
    if (table === undefined) return { ok: false, sentence: noTable(path) };
    try {
      data.set(table, linesOf(decode(await readFile(path))));
    } catch (error) {
      return { ok: false, sentence: unreadable(path, error) };
    }
  }
  const missing = ALL_TABLES.find(({ name, required }) => required && !data.has(name));
  if (missing !== undefined) return { ok: false, sentence: noFile(folder, missing.name) };
  const made = examplePlan(data);
  if (made.ok) return made;
  const at = `${join(folder, `${made.table}.csv`)}:${made.fault.line}`;
  return { ok: false, sentence: inBoth((language) => `${at}: ${made.fault.sentence[language]}`) };
}

/** macOS may hand out å, ä and ö in two parts. */
const tableOf = (file: string): TableName | undefined =>
  TABLE_NAMES.find((name) => `${name}.csv` === file.normalize('NFC'));

/** Throws on bytes that are no UTF-8, rather than reading å as something else. */
const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const filesIn = (folder: string): Promise<string[]> =>
  readdir(folder).then(
    (names) => names.filter((name) => name.endsWith('.csv')).sort(),
    () => [],
  );

interface ParsedLine {
  readonly info: { readonly lines: number };
  readonly record: string[];
}

function linesOf(text: string): DataLine[] {
  const parsed: unknown = parse(text, { bom: true, delimiter: ';', info: true });
  return (parsed as ParsedLine[]).map(({ info, record }) => ({
    line: info.lines,
    values: record,
  }));
}

function unreadable(file: string, error: unknown): Bilingual {
  if (!(error instanceof CsvError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      sv: `${file}: filen gick inte att läsa (${reason}).`,
      en: `${file}: the file could not be read (${reason}).`,
    };
  }
  const at = `${file}:${lineOf(error)}`;
  return {
    sv: `${at}: raden är inte hel CSV: räkna semikolon och citattecken (${error.code}).`,
    en: `${at}: the line is not whole CSV: count semicolons and quotes (${error.code}).`,
  };
}

const lineOf = ({ lines }: CsvError): number => (typeof lines === 'number' ? lines : 1);

const noTable = (file: string): Bilingual => ({
  sv: `${file}: ingen tabell heter så: byt namn på filen eller ta bort den.`,
  en: `${file}: no table has this name: rename the file or remove it.`,
});

const noFile = (folder: string, table: TableName): Bilingual => ({
  sv: `${folder}: filen ${table}.csv saknas.`,
  en: `${folder}: the file ${table}.csv is missing.`,
});
