import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

const answers = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** The command that starts LibreOffice, or null where it is not installed. */
export function findLibreOffice() {
  const named = [process.env.LIBREOFFICE, 'soffice', 'libreoffice'].filter(Boolean);
  return named.find((command) => answers(command, '--version')) ?? PLACES.find(existsSync) ?? null;
}

/** Whether poppler's commands are there, which read and draw the pages of a PDF. */
export const hasPoppler = () => answers('pdftotext', '-v') && answers('pdftoppm', '-v');

/** Swedish, and every formula calculated anew whatever result the file has for it. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Converts workbooks in a LibreOffice of its own, which knows nothing of the user's settings.
 *
 * @param format `pdf`, or `xlsx` for what LibreOffice makes of the workbook.
 * @returns the paths of what was written.
 */
export function convert(files, format, folder) {
  const profile = mkdtempSync(join(tmpdir(), 'tertial-libreoffice-'));
  try {
    mkdirSync(join(profile, 'user'), { recursive: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    const filter = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : format;
    const words = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless'];
    words.push('--convert-to', filter, '--outdir', folder, ...files);
    const done = spawnSync(findLibreOffice(), words, { encoding: 'utf8', timeout: 300_000 });
    const written = files.map((file) =>
      join(folder, basename(file).replace(/\.xlsx$/, `.${format}`)),
    );
    const lacking = written.find((file) => !existsSync(file));
    if (lacking) throw new Error(`LibreOffice wrote no ${lacking}: ${done.stderr ?? done.error}`);
    return written;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Where the sheets that Tertial made stand among the tabs, from a workbook part of our own. */
const ownTabs = (workbook) =>
  [...workbook.matchAll(/name="_tertial_sheet" localSheetId="(\d+)"/g)].map(([, index]) =>
    Number(index),
  );

/** A copy of a report in which only the sheets that Tertial made are to be seen. */
export async function withoutInput(file, to) {
  const bytes = readFileSync(file);
  const editor = await editZip(bytes, { reproducible: true });
  const workbook = await partOf(bytes, 'xl/workbook.xml');
  const own = ownTabs(workbook);
  let tab = -1;
  const hidden = workbook
    .replace(/ state="visible"/g, '')
    .replace(/<sheet /g, (start) => (own.includes(++tab) ? start : `${start}state="hidden" `));
  const view = `<bookViews><workbookView activeTab="${Math.min(...own)}"/></bookViews>`;
  editor.set(
    'xl/workbook.xml',
    hidden.replace(/<bookViews>.*?<\/bookViews>/s, '').replace('<sheets>', `${view}<sheets>`),
  );
  writeFileSync(to, await editor.bytes());
  return to;
}

/** A copy in which no formula has its right result, so that only calculating can bring it back. */
export async function withWrongResults(file, to) {
  const bytes = readFileSync(file);
  const editor = await editZip(bytes, { reproducible: true });
  for (const { path: name } of editor.getEntries()) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const sheet = await partOf(bytes, name);
    const wrong = sheet.replace(
      /(<c [^>]*>)(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      (_, start, formula) =>
        `${start}${formula}<v>${start.includes('t="str"') ? 'FEL' : '987654321'}</v>`,
    );
    if (wrong !== sheet) editor.set(name, wrong);
  }
  writeFileSync(to, await editor.bytes());
  return to;
}

async function partOf(bytes, name) {
  const entry = await unzip(bytes).get(name);
  return entry.text();
}
