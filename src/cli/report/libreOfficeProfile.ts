import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Figures are written as in Sweden, whatever this computer speaks. */
const SWEDISH =
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>';

/** Every formula is calculated anew, whatever result the file has for it. */
const RECALCULATING =
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>';

/**
 * Makes a profile for LibreOffice, so that it neither sees the user's settings nor disturbs a
 * LibreOffice that is open.
 *
 * @param folder where it is to lie.
 * @returns the words that start LibreOffice with it and without a window.
 */
export function libreOfficeProfile(
  folder: string,
  { recalculates = false }: { readonly recalculates?: boolean } = {},
): readonly string[] {
  mkdirSync(join(folder, 'user'), { recursive: true });
  const items = recalculates ? SWEDISH + RECALCULATING : SWEDISH;
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items}</oor:items>`,
  );
  return [`-env:UserInstallation=${pathToFileURL(folder).href}`, '--headless', '--norestore'];
}
