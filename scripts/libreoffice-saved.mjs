// Compares a workbook saved by the workbench with how LibreOffice and the command line read it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { convert } from './libreoffice.mjs';
import { ROOT } from './run.mjs';

const require = createRequire(import.meta.url);
require('../webpack/typescript');
const { loadBook } = require('../workbench/host/file/loadBook');
const { saveBook } = require('../workbench/host/file/saveBook');
const { Host } = require('../workbench/host/host');

/**
 * Corrects a cell of a report in the workbench's host, saves it, and opens what was saved.
 *
 * @returns how many cells were compared, and where LibreOffice or Tertial see something else.
 */
export async function wrongSavedCells(report, folder) {
  const book = await loadBook(readFileSync(report), 'report.xlsx');
  new Host(book).type(book.sheet('Summering'), 9, 4, -1.3);
  const saved = join(folder, 'saved.xlsx');
  writeFileSync(saved, await saveBook(book));
  const [opened] = await convert([saved], 'xlsx', join(folder, 'opened'));
  const [own, others] = [
    contentOf(book),
    contentOf(await loadBook(readFileSync(opened), 'a.xlsx')),
  ];
  const faults = [...own].flatMap(([place, value]) => {
    const other = others.get(place);
    return other === value ? [] : [`${place}: saved ${value}, LibreOffice has ${other}`];
  });
  if (own.size === 0) faults.push('no cells at all');
  if (findingsIn(saved) !== findingsIn(opened)) faults.push('Tertial finds something else');
  return { count: own.size, faults };
}

/** Every value of a book by its place. */
function contentOf(book) {
  const content = new Map();
  for (const sheet of book.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, { value }] of cells) {
        if (value !== null && value !== '') content.set(`${sheet.name}!${row},${column}`, value);
      }
    }
  }
  return content;
}

function findingsIn(file) {
  const words = [join(ROOT, 'dist', 'tertial.js'), 'check', file, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return JSON.stringify(JSON.parse(stdout).findings);
}
