import type { Bilingual } from '../language/bilingual';

/** Why Excel did not do what was asked: a value until it is shown as a sentence. */
export interface ExcelFault {
  readonly kind: ExcelFaultKind;
  /** Excel's own code and words, for a report of the fault; never shown alone. */
  readonly detail: string;
}

export type ExcelFaultKind =
  | 'cellEditMode'
  | 'protected'
  | 'gone'
  | 'noColumn'
  | 'tooLarge'
  | 'busy'
  | 'notSupported'
  | 'nameTaken'
  | 'hidden'
  | 'formula'
  | 'changed'
  | 'notBlank'
  | 'cancelled'
  | 'other';

/** What came of a task in Excel. */
export type ExcelResult<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly fault: ExcelFault;
}

export const done = <T>(value: T): ExcelResult<T> => ({ ok: true, value });

export const failed = (kind: ExcelFaultKind, detail = ''): Failure => ({
  ok: false,
  fault: { kind, detail },
});

/** The codes that the client library documents, by what they mean to a person. */
const KIND_OF: Readonly<Record<string, ExcelFaultKind>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedFeature: 'notSupported',
  ItemAlreadyExists: 'nameTaken',
};

/** Takes what `Excel.run` threw as a fault; also what is no error of Excel's. */
export function faultOf(thrown: unknown): ExcelFault {
  const error = thrown as { readonly code?: unknown; readonly message?: unknown } | null;
  const code = typeof error?.code === 'string' ? error.code : '';
  const message = typeof error?.message === 'string' ? error.message : String(thrown);
  return { kind: KIND_OF[code] ?? 'other', detail: [code, message].filter(Boolean).join(': ') };
}

const SENTENCES: Readonly<Record<Exclude<ExcelFaultKind, 'other' | 'noColumn'>, Bilingual>> = {
  cellEditMode: {
    sv: 'Excel väntar på att du ska bli klar med en cell. Tryck Retur eller Esc och försök igen; inget har ändrats.',
    en: 'Excel is waiting for you to finish editing a cell. Press Enter or Esc and try again; nothing was changed.',
  },
  protected: {
    sv: 'Bladet, cellen eller arbetsboken är skyddad. Ta bort skyddet under Granska och försök igen; inget har ändrats.',
    en: 'The sheet, cell or workbook is protected. Remove the protection under Review and try again; nothing was changed.',
  },
  gone: {
    sv: 'Bladet, tabellen eller cellen finns inte längre. Gör kontrollen på nytt.',
    en: 'The sheet, table or cell no longer exists. Run the check again.',
  },
  tooLarge: {
    sv: 'Det är mer data än Excel tar emot på en gång. Ta bort tomma rader i tabellerna, eller använd Excel för Windows eller Mac; inget har ändrats.',
    en: 'That is more data than Excel takes at once. Remove blank rows of the tables, or use Excel for Windows or Mac; nothing was changed.',
  },
  busy: {
    sv: 'Excel är upptaget just nu. Vänta en stund och försök igen; inget har ändrats.',
    en: 'Excel is busy right now. Wait a moment and try again; nothing was changed.',
  },
  notSupported: {
    sv: 'Den här versionen av Excel saknar en funktion som behövs. Uppdatera Excel, eller använd Excel på webben.',
    en: 'This version of Excel lacks a function that is needed. Update Excel, or use Excel on the web.',
  },
  hidden: {
    sv: 'Bladet är dolt. Högerklicka på en flik och välj Ta fram.',
    en: 'The sheet is hidden. Right-click a tab and choose Unhide.',
  },
  nameTaken: {
    sv: 'Namnet är redan taget av ett annat blad eller en annan tabell. Byt namn på det och försök igen.',
    en: 'The name is taken already by another sheet or table. Rename it and try again.',
  },
  formula: {
    sv: 'Cellen innehåller en formel, och Tertial skriver aldrig över formler. Rätta den cell som formeln hänvisar till.',
    en: 'The cell holds a formula, and Tertial never overwrites formulas. Correct the cell that the formula refers to.',
  },
  changed: {
    sv: 'Cellen har ändrats sedan dess, så ändringen kan inte tas tillbaka härifrån. Använd Ångra i Excel.',
    en: "The cell has been changed since, so it can't be taken back from here. Use Undo in Excel.",
  },
  notBlank: {
    sv: 'Den valda cellen är inte tom. Välj en tom cell och försök igen; inget har ändrats.',
    en: 'The selected cell is not blank. Select a blank cell and try again; nothing was changed.',
  },
  cancelled: {
    sv: 'Avbrutet. Arbetsboken är som förut.',
    en: 'Cancelled. The workbook is as before.',
  },
};

/** What happened and what to do, in plain words. */
export function describeExcelFault({ kind, detail }: ExcelFault): Bilingual {
  if (kind === 'noColumn') {
    return {
      sv: `Tabellen saknar en kolumn som behövs (${detail}). Lägg till den och försök igen; inget har ändrats.`,
      en: `The table lacks a column that is needed (${detail}). Add it and try again; nothing was changed.`,
    };
  }
  if (kind !== 'other') return SENTENCES[kind];
  return {
    sv: `Excel kunde inte göra det (${detail}). Försök igen; hjälper inte det, spara arbetsboken och öppna den på nytt.`,
    en: `Excel could not do it (${detail}). Try again; if that does not help, save the workbook and open it again.`,
  };
}
