import type { CommandRecord } from '../program/commandRecord';
import { readAddress } from './addinAddress';
import type { AddinOptions } from './writeAddin';

export const addinCommand: CommandRecord = {
  name: 'addin',
  description: {
    sv: 'Skriver Excel-tillägget för en adress, färdigt att lägga på en webbserver, med sitt manifest.',
    en: 'Writes the Excel add-in for an address, ready for a web server, with its manifest.',
  },
  usage: {
    sv: '--url <https://…> -o <MAPP> [flaggor]',
    en: '--url <https://…> -o <FOLDER> [options]',
  },
  options: [
    {
      flags: '--url <https://…>',
      help: {
        sv: 'https-adressen till mappen där filerna ska ligga.',
        en: 'The https address of the folder that the files will lie in.',
      },
      read: readAddress,
      isRequired: true,
    },
    {
      flags: '-o, --output <DIR>',
      help: {
        sv: 'Mappen som ska skrivas; den ska vara tom eller inte finnas.',
        en: 'The folder to write; it must be empty, or not exist.',
      },
      isRequired: true,
    },
    {
      flags: '--force',
      help: {
        sv: 'Ersätt Tertials tillägg i mappen; andra filer i den ligger kvar.',
        en: "Replace Tertial's add-in in the folder; other files in it stay.",
      },
      standard: false,
    },
  ],
  run: async ({ options }, around) => {
    const { writeAddin } = await import('./writeAddin');
    return writeAddin(options as AddinOptions, around);
  },
};
