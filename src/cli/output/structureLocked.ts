import type { Bilingual } from '../../language/bilingual';

/** Said of a workbook that takes no new sheets, and what can be had all the same. */
export const STRUCTURE_LOCKED: Bilingual = {
  sv: 'Arbetsbokens struktur är låst, så inget blad kan läggas i den och ingenting har skrivits: ta bort skyddet i Excel först (Granska, Skydda arbetsbok). Rapportbladen går att få utan det: tertial report med --alone -o OUT.xlsx gör en egen arbetsbok, och --pdf OUT.pdf en PDF.',
  en: 'The structure of the workbook is locked, so no sheet can be added and nothing was written: remove the protection in Excel first (Review, Protect Workbook). The report sheets can be had without that: tertial report with --alone -o OUT.xlsx makes a workbook of their own, and --pdf OUT.pdf a PDF.',
};
