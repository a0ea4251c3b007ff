import path from 'node:path';
import { packageFolder } from '../../example/packageFolder';
import { type Bilingual, type Language } from '../../language/bilingual';
import { describeWriteFault, writeFaultOf } from '../../xlsx/disk/writeFault';
import { printable } from '../output/printable';
import type { Terminal } from '../output/terminal';
import { addinFiles } from './addinFiles';
import { folderFault } from './folderFault';
import { replaceFolder } from './replaceFolder';

export interface AddinOptions {
  /** Where the files will lie: https, with a slash at the end. */
  readonly url: string;
  /** The folder as the user gave it. */
  readonly output: string;
  /** Whether an add-in that stands there may be replaced. */
  readonly force: boolean;
}

interface Around {
  readonly terminal: Terminal;
  readonly language: Language;
  /** Where the built add-in lies. */
  readonly built?: string;
}

/** Writes the add-in for an address, from the build in the package. @returns the exit code. */
export async function writeAddin(options: AddinOptions, around: Around): Promise<number> {
  const { terminal, language, built = path.join(packageFolder(), 'dist', 'addin') } = around;
  const folder = path.resolve(terminal.folder, options.output);
  const fault = (await folderFault(folder, options.force)) ?? (await write(folder, built, options));
  if (fault !== null) {
    terminal.err.write(`${printable(`${options.output}: ${fault[language]}`)}\n`);
    return 2;
  }
  terminal.out.write(`${printable(made(options)[language])}\n`);
  return 0;
}

async function write(
  folder: string,
  built: string,
  { url }: AddinOptions,
): Promise<Bilingual | null> {
  const files = await addinFiles(built, url);
  if (files === null) return NOT_BUILT;
  try {
    await replaceFolder(folder, files);
    return null;
  } catch (error) {
    return describeWriteFault(writeFaultOf(error as Error));
  }
}

const made = ({ url, output }: AddinOptions): Bilingual => {
  const manifest = path.join(output, 'manifest.xml');
  return {
    sv: `Tillägget sparades i ${output}. Lägg filerna på ${url} och dela ut ${manifest}.`,
    en: `Saved the add-in in ${output}. Put the files at ${url} and hand out ${manifest}.`,
  };
};

const NOT_BUILT: Bilingual = {
  sv: 'Det byggda tillägget saknas bredvid programmet: installera Tertial på nytt, eller kör npm run build.',
  en: 'The built add-in is missing beside the program: install Tertial anew, or run npm run build.',
};
