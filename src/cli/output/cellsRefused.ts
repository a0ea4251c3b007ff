import type { Bilingual } from '../../language/bilingual';
import { cellName } from '../../report/cellName';
import { describeFileFault } from '../../xlsx/package/fileFault';
import type { CellFault } from '../../xlsx/writing/writeCell';
import type { WriteCellsResult } from '../../xlsx/writing/writeCells';
import { STRUCTURE_LOCKED } from './structureLocked';

type Refusal = Exclude<WriteCellsResult, { readonly kind: 'written' }>;

/** Why cells were not written into a workbook, and what to do. */
export function describeRefusal(refusal: Refusal): Bilingual {
  switch (refusal.kind) {
    case 'refused':
      return REFUSED[refusal.fault](cellName(refusal));
    case 'tableBlocked':
      return {
        sv: `Tabellen ${refusal.table} kan inte fyllas: något annat står bredvid eller under den, eller så har den andra kolumner. Flytta det, eller ta bort tabellen.`,
        en: `The table ${refusal.table} can't be filled: something else stands beside or beneath it, or it has other columns. Move that, or delete the table.`,
      };
    case 'structureLocked':
      return STRUCTURE_LOCKED;
    case 'signed':
      return SIGNED;
    case 'unreadable':
      return describeFileFault(refusal.fault);
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
