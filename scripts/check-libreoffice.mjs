// Opens the report workbook in LibreOffice: every formula, calculated anew, must give the result
// that Tertial has stored beside it, and every page must print right; so must every cell that the
// workbench has saved be the same there. The pages are drawn in out/libreoffice, to be looked at.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import {
  convert,
  findLibreOffice,
  hasPoppler,
  withoutInput,
  withWrongResults,
} from './libreoffice.mjs';
import { wrongSavedCells } from './libreoffice-saved.mjs';
import { ROOT, runNode } from './run.mjs';

installChartSupport();

const FOLDER = join(ROOT, 'out', 'libreoffice');
const tertial = (...words) => {
  const code = runNode([join(ROOT, 'dist', 'tertial.js'), ...words], { stdio: 'ignore' });
  if (code > 1) throw new Error(`tertial ${words.join(' ')} gave ${code}`);
};

/**
 * The example as it is, and the example with everything left out that the sheets can compute, and
 * some of what they can't: then a dash is what must come out.
 */
async function reports() {
  const example = join(FOLDER, 'example.xlsx');
  tertial('example', '-o', example, '--force');
  const bare = join(FOLDER, 'bare-example.xlsx');
  const workbook = await load(example);
  for (const [sheet, cells] of Object.entries(LEFT_OUT)) {
    for (const address of cells) workbook.getWorksheet(sheet).getCell(address).value = null;
  }
  await workbook.xlsx.writeFile(bare);
  return [example, bare].map((file) => {
    const report = file.replace('example.xlsx', 'report.xlsx');
    tertial('report', file, '-o', report, '--force');
    return report;
  });
}

const LEFT_OUT = {
  Driftbudget: ['E5', 'E6', 'E7', 'E8', 'B8', 'D8'],
  Summering: ['B5', 'D5', 'E5', 'C6', 'F6', 'B7', 'E7', 'D10', 'E10', 'B11', 'F11'],
  Verksamheter: ['F5', 'F6', 'F13', 'F19'],
  Balansräkning: ['D7', 'D13'],
  Mål: ['E6', 'E8'],
  Indikatorer: ['D5', 'H7', 'I36'],
  Aktiviteter: ['E5', 'E27'],
  Investeringar: ['D5'],
  Internkontroll: ['C5', 'F7'],
};

async function load(file) {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  return workbook;
}

/** Every formula of a workbook by its place, with the result that is stored for it. */
async function formulasIn(file) {
  const found = new Map();
  for (const sheet of (await load(file)).worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) found.set(`${sheet.name}!${cell.address}`, cell.result ?? '');
      }),
    );
  }
  return found;
}

/** What LibreOffice makes of a report's formulas, where it differs. */
async function wrongFormulas(report) {
  const wrong = await withWrongResults(report, join(FOLDER, `wrong-${basename(report)}`));
  const [recalculated] = await convert([wrong], 'xlsx', join(FOLDER, 'recalculated'));
  const [stored, calculated] = [await formulasIn(report), await formulasIn(recalculated)];
  const faults = [...stored].flatMap(([place, result]) => {
    const other = calculated.get(place);
    return same(result, other) ? [] : [`${place}: stored ${result}, calculated ${other}`];
  });
  if (stored.size === 0) faults.push('no formulas at all');
  return { count: stored.size, faults };
}

/** To the last digit: Tertial's results are exact, and so must be what ROUND gives. */
const same = (stored, calculated) =>
  calculated === undefined ? false : String(stored) === String(calculated);

/** What is wrong with the pages as they print. */
async function wrongPages(report) {
  const own = await withoutInput(report, join(FOLDER, `own-${basename(report)}`));
  const [pdf] = await convert([own], 'pdf', FOLDER);
  spawnSync('pdftoppm', ['-r', '110', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
  const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
  const pages = text.split('\f').slice(0, -1);
  const faults = pages.flatMap((page, index) => {
    const at = `page ${index + 1}`;
    const lines = page.split('\n').filter((line) => line.trim() !== '');
    return [
      ...(page.includes('###') ? [`${at} has a number that does not fit`] : []),
      ...(lines.length < 4 ? [`${at} is empty`] : []),
      ...(/^\s*Servicenämnden\s+Tertialrapport 2 2020\s*$/.test(lines[0] ?? '')
        ? []
        : [`${at} has the header ${lines[0]}`]),
      ...((lines.at(-1) ?? '').endsWith(`Sida ${index + 1} (${pages.length})`)
        ? []
        : [`${at} has the footer ${lines.at(-1)}`]),
    ];
  });
  const info = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout;
  if (!info.includes('(A4)')) faults.push('the paper is not A4');
  if (pages.length === 0) faults.push('no pages at all');
  return { count: pages.length, faults };
}

/** @returns whether everything was right; null when there is no LibreOffice to ask. */
export async function checkLibreOffice() {
  if ((await findLibreOffice()) === null) {
    console.log('skipped: LibreOffice is not installed, so nothing was checked');
    return null;
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const faults = [];
  const all = await reports();
  for (const report of all) {
    const name = basename(report);
    const formulas = await wrongFormulas(report);
    faults.push(...formulas.faults.map((fault) => `${name}: ${fault}`));
    console.log(`${name}: ${formulas.count} formulas, ${formulas.faults.length} of them differ`);
    if (!hasPoppler()) {
      console.log(`${name}: skipped: poppler is not installed, so no pages were checked`);
      continue;
    }
    const pages = await wrongPages(report);
    faults.push(...pages.faults.map((fault) => `${name}: ${fault}`));
    console.log(`${name}: ${pages.count} pages, ${pages.faults.length} faults`);
  }
  const saved = await wrongSavedCells(all[0], FOLDER);
  faults.push(...saved.faults.map((fault) => `saved.xlsx: ${fault}`));
  console.log(`saved.xlsx: ${saved.count} cells, ${saved.faults.length} of them differ`);
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`The pages are drawn in ${relative(process.cwd(), FOLDER)}.`);
  return faults.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkLibreOffice()) === false ? 1 : 0;
}
