import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createRequire } from 'node:module';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';

const require = createRequire(import.meta.url);
require('../webpack/typescript');
const libreOffice = require('../src/cli/report/libreOffice');
const { libreOfficeProfile } = require('../src/cli/report/libreOfficeProfile');

const answers = (command, ...words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** The path of LibreOffice, or null where it is not installed: as `tertial report --pdf` finds it. */
export const findLibreOffice = () => libreOffice.findLibreOffice(process.env);

/** Whether poppler's commands are there, which read and draw the pages of a PDF. */
export const hasPoppler = () => answers('pdftotext', '-v') && answers('pdftoppm', '-v');

/**
 * Converts workbooks in a LibreOffice of its own, which knows nothing of the user's settings.
 *
 * @param format `pdf`, or `xlsx` for what LibreOffice makes of the workbook.
 * @returns the paths of what was written.
 */
export async function convert(files, format, folder) {
  const profile = mkdtempSync(join(tmpdir(), 'tertial-libreoffice-'));
  try {
    mkdirSync(folder, { recursive: true });
    const filter = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : format;
    const words = [
      ...libreOfficeProfile(profile, { recalculates: true }),
      ...['--convert-to', filter, '--outdir', folder, ...files],
    ];
    const done = spawnSync(await findLibreOffice(), words, { encoding: 'utf8', timeout: 300_000 });
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
