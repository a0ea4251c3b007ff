import type { Bilingual } from '../language/bilingual';
import { listWords } from '../language/words/listWords';
import { plural } from '../language/words/plural';
import type { ExcelFault, ExcelFaultKind } from './excelFault';

/** What happened and what to do, in plain words, and whether anything has changed. */
export function describeExcelFault(fault: ExcelFault): Bilingual {
  const said = sentenceOf(fault);
  const { left = [], lostRules = [] } = fault;
  if (left.length > 0) return ended(said, mayHaveChanged(left));
  if (lostRules.length > 0) return ended(said, withoutRules(lostRules));
  if (fault.kind === 'cancelled') return CANCELLED;
  return ended(said, said.unchanged ? UNCHANGED : null);
}

interface Sentence extends Bilingual {
  /** Whether it goes on to say that nothing has changed. */
  readonly unchanged?: boolean;
}

const CANCELLED: Bilingual = {
  sv: 'Avbrutet. Arbetsboken är som förut.',
  en: 'Cancelled. The workbook is as before.',
};
const UNCHANGED: Bilingual = { sv: 'inget har ändrats', en: 'nothing was changed' };

const ended = ({ sv, en }: Bilingual, more: Bilingual | null): Bilingual =>
  more === null
    ? { sv: `${sv}.`, en: `${en}.` }
    : { sv: `${sv}; ${more.sv}.`, en: `${en}; ${more.en}.` };

function mayHaveChanged(sheets: readonly string[]): Bilingual {
  const n = sheets.length;
  return {
    sv: `${plural(n, 'bladet', 'bladen')} ${listWords(sheets, 'sv')} kan ha lagts till eller ändrats, så se efter där`,
    en: `${plural(n, 'the sheet', 'the sheets')} ${listWords(sheets, 'en')} may have been added or changed, so look there`,
  };
}

const withoutRules = (sheets: readonly string[]): Bilingual => ({
  sv: `villkorsstyrd formatering på ${listWords(sheets, 'sv')} kunde inte läggas tillbaka, inget annat har ändrats`,
  en: `conditional formatting on ${listWords(sheets, 'en')} could not be put back, nothing else was changed`,
});

const SENTENCES: Readonly<Record<Exclude<ExcelFaultKind, 'other' | 'noColumn'>, Sentence>> = {
  cellEditMode: {
    sv: 'Excel väntar på att du ska bli klar med en cell. Tryck Retur eller Esc och försök igen',
    en: 'Excel is waiting for you to finish editing a cell. Press Enter or Esc and try again',
    unchanged: true,
  },
  typedMeanwhile: {
    sv: 'Någon skrev i en cell medan Tertial arbetade, och då tar Excel inte emot mer. Försök igen',
    en: 'Somebody typed in a cell while Tertial was working, and then Excel takes no more. Try again',
    unchanged: true,
  },
  protected: {
    sv: 'Bladet, cellen eller arbetsboken är skyddad. Ta bort skyddet under Granska och försök igen',
    en: 'The sheet, cell or workbook is protected. Remove the protection under Review and try again',
    unchanged: true,
  },
  structureLocked: {
    sv: 'Arbetsbokens struktur är låst, så inga blad kan läggas i den. Ta bort skyddet under Granska, Skydda arbetsbok, eller välj Öppna i en egen arbetsbok',
    en: 'The structure of the workbook is locked, so no sheets can be added to it. Remove the protection under Review, Protect Workbook, or choose Open in a workbook of their own',
    unchanged: true,
  },
  selection: {
    sv: 'Excel har ingen cell markerad i den här arbetsboken: en annan arbetsbok ligger framför, eller så är till exempel ett diagram markerat. Klicka på en cell här och försök igen',
    en: 'Excel has no cell selected in this workbook: another workbook is in front, or a chart, for example, is selected. Click a cell here and try again',
    unchanged: true,
  },
  general: {
    sv: 'Excel kunde inte göra det. Ligger en annan arbetsbok framför, klicka på en cell i den här och försök igen; annars spara arbetsboken och öppna den på nytt',
    en: 'Excel could not do it. If another workbook is in front, click a cell in this one and try again; otherwise save the workbook and open it again',
    unchanged: true,
  },
  gone: {
    sv: 'Bladet, tabellen eller cellen finns inte längre. Gör kontrollen på nytt',
    en: 'The sheet, table or cell no longer exists. Run the check again',
  },
  tooLarge: {
    sv: 'Det är mer data än Excel tar emot på en gång. Ta bort tomma rader i tabellerna, eller använd Excel för Windows eller Mac',
    en: 'That is more data than Excel takes at once. Remove blank rows of the tables, or use Excel for Windows or Mac',
    unchanged: true,
  },
  busy: {
    sv: 'Excel är upptaget just nu. Vänta en stund och försök igen',
    en: 'Excel is busy right now. Wait a moment and try again',
    unchanged: true,
  },
  notSupported: {
    sv: 'Den här versionen av Excel saknar en funktion som behövs. Uppdatera Excel, eller använd Excel på webben',
    en: 'This version of Excel lacks a function that is needed. Update Excel, or use Excel on the web',
  },
  hidden: {
    sv: 'Bladet är dolt. Högerklicka på en flik och välj Ta fram',
    en: 'The sheet is hidden. Right-click a tab and choose Unhide',
  },
  nameTaken: {
    sv: 'Namnet är redan taget av ett annat blad eller en annan tabell. Byt namn på det och försök igen',
    en: 'The name is taken already by another sheet or table. Rename it and try again',
  },
  formula: {
    sv: 'Cellen innehåller en formel, och Tertial skriver aldrig över formler. Rätta den cell som formeln hänvisar till',
    en: 'The cell holds a formula, and Tertial never overwrites formulas. Correct the cell that the formula refers to',
  },
  changed: {
    sv: 'Cellen eller bladet har ändrats sedan dess, så ändringen kan inte tas tillbaka härifrån. Ändra för hand det som ska bort',
    en: "The cell or sheet has been changed since, so it can't be taken back from here. Change by hand what should go",
  },
  changedSinceUndo: {
    sv: 'Cellen har ändrats sedan dess, så ändringen kan inte tas tillbaka härifrån. Använd Ångra i Excel',
    en: "The cell has been changed since, so it can't be taken back from here. Use Undo in Excel",
  },
  notBlank: {
    sv: 'Den valda cellen är inte tom. Välj en tom cell och försök igen',
    en: 'The selected cell is not blank. Select a blank cell and try again',
    unchanged: true,
  },
  inTable: {
    sv: 'Den valda cellen ligger i en tabell, och där kan Excel fylla hela kolumnen med formeln. Välj en tom cell utanför tabellen',
    en: 'The selected cell is in a table, where Excel may fill the whole column with the formula. Select a blank cell outside the table',
    unchanged: true,
  },
  spillsInTable: {
    sv: 'Funktionen ger flera celler, och det går inte i en tabell (#SPILL!). Välj en tom cell utanför tabellen och försök igen',
    en: 'The function gives several cells, which is not possible in a table (#SPILL!). Select a blank cell outside the table and try again',
    unchanged: true,
  },
  cancelled: {
    sv: 'Avbrutet',
    en: 'Cancelled',
  },
};

function sentenceOf({ kind, detail }: ExcelFault): Sentence {
  if (kind === 'noColumn') {
    return {
      sv: `Tabellen saknar en kolumn som behövs (${detail}). Lägg till den och försök igen`,
      en: `The table lacks a column that is needed (${detail}). Add it and try again`,
      unchanged: true,
    };
  }
  if (kind !== 'other') return SENTENCES[kind];
  return {
    sv: `Excel kunde inte göra det (${detail}). Försök igen; hjälper inte det, spara arbetsboken och öppna den på nytt`,
    en: `Excel could not do it (${detail}). Try again; if that does not help, save the workbook and open it again`,
  };
}
