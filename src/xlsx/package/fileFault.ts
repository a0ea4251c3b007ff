import { inBoth, type Bilingual, type Language } from '../../language/bilingual';
import { NO_BREAK_SPACE } from '../../language/numbers/signs';

/** What a file is when it is no Excel workbook. */
export type OtherDocument = 'xlsb' | 'word' | 'powerPoint' | 'openDocument' | 'other';

/** What a file has too much of to be read. */
export type Excess =
  'bytes' | 'parts' | 'sheets' | 'tables' | 'cells' | 'sheetCells' | 'characters';

/** Why nothing could be read from a file. */
export type FileFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'isFolder' }
  | { readonly kind: 'notPermitted' }
  | { readonly kind: 'inUse' }
  /** The operating system's own code, for example `EIO`. */
  | { readonly kind: 'notOpened'; readonly code: string }
  | { readonly kind: 'empty' }
  /** Not a zip at all: usually text or a web page that was named .xlsx. */
  | { readonly kind: 'notZip' }
  /** A truncated or damaged zip; `part` is where it was noticed. */
  | { readonly kind: 'corruptZip'; readonly part: string | null }
  /** Protected with a password, or by rights management. */
  | { readonly kind: 'encrypted' }
  /** A workbook in the format of Excel 97–2003. */
  | { readonly kind: 'oldXls' }
  | { readonly kind: 'tooLarge'; readonly excess: Excess; readonly limit: number }
  | { readonly kind: 'notWorkbook'; readonly found: OtherDocument }
  /** The zip is intact but a part of it can't be understood. */
  | { readonly kind: 'damaged'; readonly part: string }
  /** A fault in Tertial, reported rather than hidden. */
  | { readonly kind: 'unexpected'; readonly detail: string };

/** One sentence for a person: what happened, where, and what to do. */
export function describeFileFault(fault: FileFault): Bilingual {
  switch (fault.kind) {
    case 'missing':
      return {
        sv: 'Filen finns inte: kontrollera namnet och mappen.',
        en: 'The file does not exist: check its name and folder.',
      };
    case 'isFolder':
      return {
        sv: 'Det här är en mapp: ange en Excelfil (.xlsx) i den.',
        en: 'This is a folder: name an Excel file (.xlsx) in it.',
      };
    case 'notPermitted':
      return {
        sv: 'Du har inte behörighet att läsa filen: be ägaren om läsbehörighet eller kopiera filen till en egen mapp.',
        en: 'You are not permitted to read the file: ask its owner for access or copy it to a folder of your own.',
      };
    case 'inUse':
      return {
        sv: 'Filen används av ett annat program: stäng den där och försök igen.',
        en: 'The file is in use by another program: close it there and try again.',
      };
    case 'notOpened':
      return {
        sv: `Filen gick inte att öppna (${fault.code}): kopiera den till den egna datorn och försök igen.`,
        en: `The file could not be opened (${fault.code}): copy it to your own computer and try again.`,
      };
    case 'empty':
      return {
        sv: 'Filen är tom (0 byte): hämta eller spara den på nytt.',
        en: 'The file is empty (0 bytes): download or save it again.',
      };
    case 'notZip':
      return {
        sv: 'Filen är inte en Excelarbetsbok, vad den än heter: öppna den i Excel och spara den som .xlsx.',
        en: 'The file is not an Excel workbook, whatever it is called: open it in Excel and save it as .xlsx.',
      };
    case 'corruptZip':
      return {
        sv: `Filen är ofullständig eller skadad${at(fault.part, 'sv')}: hämta den på nytt eller ta en säkerhetskopia.`,
        en: `The file is incomplete or corrupt${at(fault.part, 'en')}: download it again or use a backup.`,
      };
    case 'encrypted':
      return {
        sv: 'Filen är krypterad med lösenord eller behörighetsskydd: ta bort skyddet i Excel (Arkiv, Info, Skydda arbetsbok) och spara en kopia.',
        en: 'The file is encrypted with a password or by rights management: remove the protection in Excel (File, Info, Protect Workbook) and save a copy.',
      };
    case 'oldXls':
      return {
        sv: 'Filen har det gamla Excelformatet (.xls): öppna den i Excel och spara den som .xlsx.',
        en: 'The file has the old Excel format (.xls): open it in Excel and save it as .xlsx.',
      };
    case 'tooLarge':
      return {
        sv: `Filen är för stor: den innehåller mer än ${amount(fault.excess, fault.limit, 'sv')}; ta bort det som inte hör till rapporten och spara den på nytt.`,
        en: `The file is too large: it holds more than ${amount(fault.excess, fault.limit, 'en')}; remove what does not belong to the report and save it again.`,
      };
    case 'notWorkbook':
      return inBoth((language) => NOT_WORKBOOK[language](DOCUMENTS[fault.found][language]));
    case 'damaged':
      return {
        sv: `Filen är skadad i delen ${fault.part}: öppna den i Excel, låt Excel reparera den och spara den på nytt.`,
        en: `The file is damaged in its part ${fault.part}: open it in Excel, let Excel repair it and save it again.`,
      };
    case 'unexpected':
      return {
        sv: `Filen kunde inte läsas på grund av ett fel i Tertial (${fault.detail}): anmäl felet och bifoga filen om du får.`,
        en: `The file could not be read because of a fault in Tertial (${fault.detail}): report it, with the file if you may.`,
      };
  }
}

const NOT_WORKBOOK: Readonly<Record<Language, (document: string) => string>> = {
  sv: (document) =>
    `Filen är ${document}, inte en Excelarbetsbok (.xlsx): öppna den i Excel och spara den som .xlsx.`,
  en: (document) =>
    `The file is ${document}, not an Excel workbook (.xlsx): open it in Excel and save it as .xlsx.`,
};

const DOCUMENTS: Readonly<Record<OtherDocument, Bilingual>> = {
  xlsb: { sv: 'en binär arbetsbok (.xlsb)', en: 'a binary workbook (.xlsb)' },
  word: { sv: 'ett Worddokument', en: 'a Word document' },
  powerPoint: { sv: 'en PowerPointpresentation', en: 'a PowerPoint presentation' },
  openDocument: {
    sv: 'ett OpenDocument-dokument (t.ex. .ods)',
    en: 'an OpenDocument file (e.g. .ods)',
  },
  other: { sv: 'en zip-fil med annat innehåll', en: 'a zip file with something else in it' },
};

const EXCESS: Readonly<Record<Exclude<Excess, 'bytes'>, Bilingual>> = {
  parts: { sv: 'delar', en: 'parts' },
  tables: { sv: 'tabeller', en: 'tables' },
  sheets: { sv: 'blad', en: 'sheets' },
  cells: { sv: 'celler i tabeller', en: 'cells in tables' },
  sheetCells: { sv: 'celler', en: 'cells' },
  characters: { sv: 'tecken text', en: 'characters of text' },
};

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const UNPACKED: Bilingual = { sv: 'uppackat', en: 'unpacked' };

function amount(excess: Excess, limit: number, language: Language): string {
  const number = (value: number): string =>
    value.toLocaleString(LOCALES[language], { maximumSignificantDigits: 3 });
  if (excess !== 'bytes') return `${number(limit)}${NO_BREAK_SPACE}${EXCESS[excess][language]}`;
  const megabytes = limit / 1024 ** 2;
  const size =
    megabytes >= 1024
      ? `${number(megabytes / 1024)}${NO_BREAK_SPACE}GB`
      : `${number(megabytes)}${NO_BREAK_SPACE}MB`;
  return `${size} ${UNPACKED[language]}`;
}

const at = (part: string | null, language: Language): string =>
  part === null ? '' : `${language === 'sv' ? ' i delen ' : ' in its part '}${part}`;
