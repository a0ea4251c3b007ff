import { basename } from 'node:path';
import type { Bilingual } from '../../language/bilingual';
import type { Answers } from '../../language/question';
import { findHeader } from '../../ledger/exports/findHeader';
import { readExport } from '../../ledger/exports/readExport';
import { gridOf } from '../../ledger/exports/sheetGrid';
import { kindOf, readCsv } from '../../ledger/readText';
import { SieReader, type ReadLedger } from '../../ledger/sie/readSie';
import { openFile, openingFault, type ByteSource } from '../../xlsx/package/byteSource';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { UnreadableFile } from '../../xlsx/package/unreadableFile';
import { readGrid } from '../../xlsx/reading/readGrid';

const PIECE = 1 << 20;
/** A list larger than this is no report. */
const MOST_OF_LIST = 200 * PIECE;

/**
 * Reads a file of the ledger, whatever its kind; of SIE no more than a piece at a time.
 * @param file as the user calls it.
 */
export async function readLedgerFile(
  file: string,
  path: string,
  answers: Answers,
): Promise<ReadLedger> {
  let source: ByteSource | null = null;
  try {
    source = await openFile(path);
    const start = await source.read(0, PIECE);
    if (start.length === 0) return { ok: false, sentence: EMPTY };
    const kind = kindOf(start);
    if (kind === 'sie') return await readSie(file, source, answers);
    if (kind === 'xlsx') return await readWorkbookList(file, path, answers);
    if (source.size > MOST_OF_LIST) return { ok: false, sentence: TOO_LARGE };
    return readCsv(file, await source.read(0, source.size), answers);
  } catch (error) {
    const fault = error instanceof UnreadableFile ? error.fault : openingFault(error);
    return { ok: false, sentence: describeFileFault(fault) };
  } finally {
    await source?.close().catch(() => undefined);
  }
}

const EMPTY: Bilingual = { sv: 'Filen är tom.', en: 'The file is empty.' };

const TOO_LARGE: Bilingual = {
  sv: 'Filen är större än 200 MB och ingen SIE-fil: exportera summor i stället för varje rad.',
  en: 'The file is larger than 200 MB and no SIE file: export sums instead of every row.',
};

async function readSie(file: string, source: ByteSource, answers: Answers): Promise<ReadLedger> {
  const reader = new SieReader(file);
  for (let position = 0; position < source.size;) {
    const piece = await source.read(position, PIECE);
    if (piece.length === 0) break;
    reader.take(piece);
    position += piece.length;
  }
  return reader.finish(answers);
}

async function readWorkbookList(file: string, path: string, answers: Answers): Promise<ReadLedger> {
  const read = await readGrid(path, basename(path));
  if (read.kind === 'unreadable') return { ok: false, sentence: describeFileFault(read.fault) };
  const grids = read.workbook.sheets.map(gridOf);
  const rows = grids.find((grid) => findHeader(grid) !== null) ?? grids[0] ?? [];
  return readExport({ file, kind: 'xlsx', encoding: null, rows }, answers);
}
