import type { Bilingual } from '../../language/bilingual';
import { SHEET_TITLES } from '../../sheets/sheets';

/** Everything that `--help` says, and what is said when a workbook was made. */
export const HELP = {
  tertial: {
    sv: 'Prövar en nämnds tertialrapport i Excel.',
    en: "Checks a committee's tertial report in Excel.",
  },
  usage: { sv: '<kommando> [flaggor]', en: '<command> [options]' },
  checkUsage: { sv: '[flaggor] <filer...>', en: '[options] <files...>' },
  makeUsage: { sv: '-o <OUT.xlsx> [flaggor]', en: '-o <OUT.xlsx> [options]' },
  reportUsage: {
    sv: '<fil> (-o <OUT.xlsx> | --in-place | --pdf <OUT.pdf>) [flaggor]',
    en: '<file> (-o <OUT.xlsx> | --in-place | --pdf <OUT.pdf>) [options]',
  },
  fileWord: { sv: '<fil>', en: '<file>' },
  filesWord: { sv: '<filer...>', en: '<files...>' },
  check: {
    sv: 'Prövar arbetsböcker. Slutkod: 0 inget att anmärka, 1 anmärkningar, 2 en fil gick inte att läsa.',
    en: 'Checks workbooks. Exit code: 0 nothing found, 1 findings, 2 a file could not be read.',
  },
  report: {
    sv: 'Skapar rapportbladen i en arbetsbok: sammanfattning, bilagor, budgetkommentarer och kontrollrapport.',
    en: 'Creates the report sheets in a workbook: summary, appendices, budget comments and control report.',
  },
  template: {
    sv: 'Skapar en tom arbetsbok med alla tabeller, listrutor och hjälptexter.',
    en: 'Creates an empty workbook with all tables, drop-downs and notes.',
  },
  example: {
    sv: 'Skapar exemplet: Servicenämndens tertialrapport 2 2020.',
    en: "Creates the example: Servicenämnden's tertial report 2, 2020.",
  },
  addin: {
    sv: 'Skriver Excel-tillägget för en adress, färdigt att lägga på en webbserver, med sitt manifest.',
    en: 'Writes the Excel add-in for an address, ready for a web server, with its manifest.',
  },
  addinUsage: {
    sv: '--url <https://…> -o <MAPP> [flaggor]',
    en: '--url <https://…> -o <FOLDER> [options]',
  },
  url: {
    sv: 'https-adressen till mappen där filerna ska ligga.',
    en: 'The https address of the folder that the files will lie in.',
  },
  outputFolder: {
    sv: 'Mappen som ska skrivas; den ska vara tom eller inte finnas.',
    en: 'The folder to write; it must be empty, or not exist.',
  },
  forceAddin: {
    sv: 'Ersätt Tertials tillägg i mappen; andra filer i den ligger kvar.',
    en: "Replace Tertial's add-in in the folder; other files in it stay.",
  },
  fixUsage: {
    sv: '<fil> (--list | --apply <ID> (-o <OUT.xlsx> | --in-place)) [flaggor]',
    en: '<file> (--list | --apply <ID> (-o <OUT.xlsx> | --in-place)) [options]',
  },
  fix: {
    sv: 'Rättar det som tertial check föreslår, och för in det i arbetsbokens logg. Celler med formler skrivs aldrig över.',
    en: "Corrects what tertial check suggests, and enters it in the workbook's log. Cells with formulas are never written over.",
  },
  fixFile: { sv: 'Arbetsboken som ska rättas.', en: 'The workbook to correct.' },
  list: {
    sv: 'Visar förslagen utan att skriva något: cell, från, till, varför och id.',
    en: 'Shows the suggestions without writing anything: cell, from, to, why and id.',
  },
  apply: {
    sv: 'Förslagets id, eller numret på ett problem för att rätta hela.',
    en: 'The id of a suggestion, or the number of a problem to correct all of it.',
  },
  inPlace: {
    sv: 'Skriv i filen själv i stället för i en ny.',
    en: 'Write into the file itself instead of a new one.',
  },
  files: {
    sv: 'Arbetsböcker (.xlsx, .xlsm) och mappar med sådana.',
    en: 'Workbooks (.xlsx, .xlsm) and folders of them.',
  },
  file: { sv: 'Arbetsboken med tabellerna.', en: 'The workbook with the tables.' },
  sheets: {
    sv: `Vilka blad, med komma emellan: ${SHEET_TITLES.join(', ')} (förval alla).`,
    en: `Which sheets, with commas between: ${SHEET_TITLES.join(', ')} (default all).`,
  },
  values: {
    sv: 'Skriv värden i stället för formler.',
    en: 'Write values instead of formulas.',
  },
  alone: {
    sv: 'Skriv bara rapportbladen, med värden, i en egen arbetsbok: till registratorn eller den som inte ska ha underlaget.',
    en: 'Write the report sheets only, with values, in a workbook of their own: for the registrar, or anyone who should not have the tables.',
  },
  pdf: {
    sv: 'Skriv bladen också som PDF; kräver LibreOffice.',
    en: 'Write the sheets as PDF too; needs LibreOffice.',
  },
  format: {
    sv: 'Resultatets form: text (förval), json eller sarif.',
    en: 'Form of the result: text (default), json or sarif.',
  },
  failOn: {
    sv: 'Vad som ger slutkod 1: error (fel, förval) eller warning (också varningar).',
    en: 'What gives exit code 1: error (default) or warning (those as well).',
  },
  profile: {
    sv: 'Vad som prövas: snabb (bara tabellernas uppbyggnad och beräkningarna), fullständig (alla regler, förval) eller inför-beslut (alla regler, och varningar utan godkännande räknas som fel).',
    en: 'What is checked: snabb (quick: only the structure of the tables and the arithmetic), fullständig (full: every rule, default) or inför-beslut (before decision: every rule, and warnings without a waiver count as errors).',
  },
  day: {
    sv: 'Dagen som godkännandens Giltig till jämförs med (förval: i dag).',
    en: 'The day that Giltig till of a waiver is held against (default: today).',
  },
  unpackLimit: {
    sv: 'Hur många megabyte en fil får packas upp till (förval 1024).',
    en: 'How many megabytes a file may unpack to (default 1024).',
  },
  output: { sv: 'Filen som ska skrivas.', en: 'The file to write.' },
  force: { sv: 'Ersätt filen om den finns.', en: 'Replace the file if it exists.' },
  lang: { sv: 'Språk: sv (förval) eller en.', en: 'Language: sv (default) or en.' },
  help: { sv: 'Visar den här hjälpen.', en: 'Shows this help.' },
  version: { sv: 'Visar Tertials version.', en: 'Shows the version of Tertial.' },
  templateMade: { sv: 'Mallen sparades', en: 'Saved the template' },
  exampleMade: { sv: 'Exemplet sparades', en: 'Saved the example' },
} as const satisfies Readonly<Record<string, Bilingual>>;
