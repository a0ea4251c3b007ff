import { resolve } from 'node:path';
import type { Bilingual } from '../../language/bilingual';
import { APPENDIX_TITLES } from '../../sheets/sheets';
import { reportClaims } from '../../text/reportClaims';
import { readReport } from '../../workbook/readReport';
import { describeFileFault } from '../../xlsx/package/fileFault';
import { readXlsx } from '../../xlsx/reading/readXlsx';
import { coloursFor } from '../output/colours';
import { printable } from '../output/printable';
import type { Surroundings } from '../program/commandRecord';
import { NO_TABLE } from '../reading/openedReport';
import type { ClaimsOptions } from './claimsOptions';
import { jsonClaims, jsonClaimsFault } from './jsonClaims';
import { placedClaim, type PlacedClaim } from './placedClaim';
import { textClaims } from './textClaims';

/** `tertial claims`: prints every claim of a workbook's texts. @returns the exit code. */
export async function claimsFile(
  file: string,
  options: ClaimsOptions,
  { terminal, language }: Surroundings,
): Promise<number> {
  const found = await claimsOf(resolve(terminal.folder, file));
  if (!found.ok) {
    const sentence = found.sentence[language];
    terminal.err.write(`${printable(file)}: ${printable(sentence)}\n`);
    if (options.format === 'json') terminal.out.write(jsonClaimsFault(file, sentence));
    return 2;
  }
  const { claims } = found;
  const colours = coloursFor(terminal.out, terminal.env);
  terminal.out.write(
    options.format === 'json'
      ? jsonClaims(file, claims, language)
      : textClaims(claims, language, colours),
  );
  return 0;
}

type Found =
  | { readonly ok: true; readonly claims: readonly PlacedClaim[] }
  | { readonly ok: false; readonly sentence: Bilingual };

async function claimsOf(path: string): Promise<Found> {
  const read = await readXlsx(path);
  if (read.kind === 'unreadable') return { ok: false, sentence: describeFileFault(read.fault) };
  const report = readReport(read.workbook, APPENDIX_TITLES);
  if (report === null) return { ok: false, sentence: NO_TABLE };
  return { ok: true, claims: reportClaims(report).map(placedClaim) };
}
