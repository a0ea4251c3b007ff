import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bilingual } from '../../language/bilingual';
import { ifInterrupted } from '../../xlsx/disk/unfinished';
import { libreOfficeProfile } from './libreOfficeProfile';

export type PdfResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly sentence: Bilingual };

/** A great report takes LibreOffice a minute; in milliseconds. */
const PATIENCE = 180_000;

/**
 * Lets LibreOffice print a workbook as PDF, with a profile of its own: it neither sees the user's
 * settings nor disturbs a LibreOffice that is open. Whatever happens nothing is left behind.
 *
 * @param command the path of LibreOffice.
 */
export async function convertToPdf(
  workbook: Uint8Array,
  command: string,
  patience = PATIENCE,
): Promise<PdfResult> {
  const folder = await mkdtemp(join(tmpdir(), 'tertial-pdf-'));
  const keep = ifInterrupted(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const file = join(folder, 'rapport.xlsx');
    await writeFile(file, workbook);
    const profile = libreOfficeProfile(join(folder, 'profile'));
    const words = [...profile, '--convert-to', 'pdf', '--outdir', folder, file];
    const ended = await run(command, words, patience);
    if (ended === 'timeout') return { ok: false, sentence: TOO_SLOW };
    const bytes = await readFile(join(folder, 'rapport.pdf')).catch(() => null);
    return bytes === null ? { ok: false, sentence: NO_PDF } : { ok: true, bytes };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    keep();
  }
}

/** Runs a program to its end, or ends it when it takes too long. */
const run = (command: string, words: readonly string[], patience: number): Promise<Ending> =>
  new Promise((resolve) => {
    // LibreOffice's command starts another program: as a group they can be ended together.
    const isGroup = process.platform !== 'win32';
    const child = spawn(command, words, { stdio: 'ignore', detached: isGroup });
    const keep = ifInterrupted(() => end(child, isGroup));
    const patienceEnds = setTimeout(() => {
      end(child, isGroup);
      keep();
      resolve('timeout');
    }, patience);
    const ended = (): void => {
      clearTimeout(patienceEnds);
      keep();
      resolve('ended');
    };
    child.once('error', ended).once('exit', ended);
  });

type Ending = 'ended' | 'timeout';

function end(child: ChildProcess, isGroup: boolean): void {
  if (child.pid === undefined) return;
  try {
    if (isGroup) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

const TOO_SLOW: Bilingual = {
  sv: 'LibreOffice blev inte färdigt i tid, och ingen PDF har skrivits: försök igen, eller välj färre blad med --sheets.',
  en: 'LibreOffice did not finish in time, and no PDF was written: try again, or choose fewer sheets with --sheets.',
};

export const NO_PDF: Bilingual = {
  sv: 'LibreOffice kunde inte göra någon PDF, och ingen har skrivits: pröva att öppna arbetsboken i LibreOffice.',
  en: 'LibreOffice could not make a PDF, and none was written: try to open the workbook in LibreOffice.',
};

/** Said where LibreOffice is not installed. */
export const NO_LIBREOFFICE: Bilingual = {
  sv: 'En PDF görs av LibreOffice, som inte finns på den här datorn: installera det (libreoffice.org), eller skriv ut bladen som PDF från Excel. Ingenting har skrivits.',
  en: 'A PDF is made by LibreOffice, which is not on this computer: install it (libreoffice.org), or print the sheets as PDF from Excel. Nothing was written.',
};
