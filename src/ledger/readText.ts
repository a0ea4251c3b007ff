import type { Answers } from '../language/question';
import { readExport } from './exports/readExport';
import { delimiterOf, splitCsv } from './exports/splitCsv';
import { ByteText, textIn } from './sie/byteText';
import type { ReadLedger } from './sie/readSie';

/** What a file of the ledger is, by its first bytes. */
export type FileKind = 'sie' | 'csv' | 'xlsx';

/** @example kindOf(bytesOf('#FLAGGA 0')) // 'sie' */
export function kindOf(start: Uint8Array): FileKind {
  if (start[0] === 0x50 && start[1] === 0x4b) return 'xlsx';
  const text = new ByteText().take(start.subarray(0, 4096));
  return text.trimStart().startsWith('#') ? 'sie' : 'csv';
}

/** Reads an exported list in a text file, given as a whole. */
export function readCsv(file: string, bytes: Uint8Array, answers: Answers): ReadLedger {
  const reader = new ByteText();
  const raw = reader.take(bytes);
  if (reader.isBinary) return { ok: false, sentence: NO_TEXT };
  const encoding = reader.encoding();
  const text = textIn(raw, encoding);
  const rows = splitCsv(text, delimiterOf(text));
  return readExport({ file, kind: 'csv', encoding, rows }, answers);
}

const NO_TEXT = {
  sv: 'Filen är varken SIE, en textfil med kolumner eller en Excelarbetsbok: exportera den ur ekonomisystemet på nytt.',
  en: 'The file is neither SIE, a text file with columns nor an Excel workbook: export it from the ledger again.',
};
