import type { Bilingual } from '../../language/bilingual';
import type { Report } from '../../report/report';
import type { CheckResult } from '../../rules/engine/checkResult';
import { correctionsOf } from '../../rules/findings/correctionsOf';
import type { Suggestion } from '../../rules/suggestion';
import { correctedCell, loggedChange } from '../../workbook/log/writtenCorrection';
import { describeFileFault } from '../../xlsx/package/fileFault';
import type { CellFault } from '../../xlsx/writing/writeCell';
import type { Kind } from '../../xlsx/package/mainContentType';
import { writeCells } from '../../xlsx/writing/writeCells';
import { STRUCTURE_LOCKED } from '../output/structureLocked';
import { cellName } from '../../report/cellName';

export type Applied =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly hasFormulas: boolean }
  | { readonly ok: false; readonly sentence: Bilingual };

/** Writes suggestions into the bytes of a workbook, with a line each in its log. */
export async function applySuggestions(
  bytes: Uint8Array,
  report: Report,
  { findings }: CheckResult,
  suggestions: readonly Suggestion[],
  { when = new Date(), kind = 'workbook' }: { readonly when?: Date; readonly kind?: Kind } = {},
): Promise<Applied> {
  const corrections = correctionsOf(report, findings, suggestions);
  const changes = corrections.map(correctedCell);
  const who = report.heading.handler?.value ?? null;
  const log = corrections.map((correction) => loggedChange(correction, who, when));
  const written = await writeCells(bytes, changes, log, kind);
  switch (written.kind) {
    case 'written':
      return { ok: true, bytes: written.bytes, hasFormulas: written.hasFormulas };
    case 'refused':
      return { ok: false, sentence: REFUSED[written.fault](cellName(written)) };
    case 'structureLocked':
      return { ok: false, sentence: STRUCTURE_LOCKED };
    case 'signed':
      return { ok: false, sentence: SIGNED };
    case 'unreadable':
      return { ok: false, sentence: describeFileFault(written.fault) };
  }
}

const REFUSED: Readonly<Record<CellFault, (cell: string) => Bilingual>> = {
  noCell: (cell) => ({
    sv: `Cellen ${cell} finns inte i filen, så inget skrevs: öppna den i Excel, spara den och försök igen.`,
    en: `The cell ${cell} is not in the file, so nothing was written: open it in Excel, save it and try again.`,
  }),
  formula: (cell) => ({
    sv: `Cellen ${cell} har en formel, som Tertial aldrig skriver över: rätta formeln eller det den räknar på.`,
    en: `The cell ${cell} has a formula, which Tertial never writes over: correct it or what it depends on.`,
  }),
  locked: (cell) => ({
    sv: `Cellen ${cell} är låst på ett skyddat blad, så inget skrevs: ta bort skyddet i Excel först.`,
    en: `The cell ${cell} is locked on a protected sheet, so nothing was written: unprotect it in Excel first.`,
  }),
};

const SIGNED: Bilingual = {
  sv: 'Arbetsboken är digitalt signerad, och en ändring gör signaturen ogiltig: ta bort den i Excel först.',
  en: 'The workbook is digitally signed, and a change would break the signature: remove it in Excel first.',
};
