import type { Bilingual } from '../../language/bilingual';
import type { CommandRecord } from '../program/commandRecord';
import { FORCE, OUTPUT } from '../program/sharedOptions';
import type { OutputOptions, WriteWorkbook } from './makeWorkbook';

/** A command that writes a workbook of Tertial's own. */
const making = (
  name: string,
  description: Bilingual,
  made: Bilingual,
  writer: () => Promise<WriteWorkbook>,
): CommandRecord => ({
  name,
  description,
  usage: { sv: '-o <OUT.xlsx> [flaggor]', en: '-o <OUT.xlsx> [options]' },
  options: [{ ...OUTPUT, isRequired: true }, FORCE],
  run: async ({ options }, around) => {
    const { makeWorkbook } = await import('./makeWorkbook');
    return makeWorkbook(made, await writer(), options as OutputOptions, around);
  },
});

export const templateCommand = making(
  'template',
  {
    sv: 'Skapar en tom arbetsbok med alla tabeller, listrutor och hjälptexter.',
    en: 'Creates an empty workbook with all tables, drop-downs and notes.',
  },
  { sv: 'Mallen sparades', en: 'Saved the template' },
  async () => (await import('./writeTemplate')).writeTemplate,
);

export const exampleCommand = making(
  'example',
  {
    sv: 'Skapar exemplet: Servicenämndens tertialrapport 2 2020.',
    en: "Creates the example: Servicenämnden's tertial report 2, 2020.",
  },
  { sv: 'Exemplet sparades', en: 'Saved the example' },
  async () => (await import('../../xlsx/writing/writeExample')).writeExample,
);
