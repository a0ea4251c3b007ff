// Draws the report sheets of the example, as they print, for the README: docs/pictures/*.png.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { convert, findLibreOffice, hasPoppler, withoutInput } from './libreoffice.mjs';
import { ROOT, runNode } from './run.mjs';

const PICTURES = join(ROOT, 'docs', 'pictures');

/** The sheets by the first words of their titles, and the names of their pictures. */
const SHEETS = [
  ['Sammanfattning', 'sammanfattning.png'],
  ['Bilaga 1. Årsprognos driftbudget', 'bilaga-1-driftbudget.png'],
  ['Bilaga 2. Balansräkning', 'bilaga-2-balansrakning.png'],
  ['Bilaga 3. Årsprognos per verksamhet', 'bilaga-3-verksamheter.png'],
  ['Bilaga 4. Resultatfond', 'bilaga-4-resultatfond.png'],
  ['Bilaga 5. Mål och indikatorer', 'bilaga-5-mal-och-indikatorer.png'],
  ['Bilaga 6. Aktiviteter', 'bilaga-6-aktiviteter.png'],
  ['Bilaga 7. Investeringar', 'bilaga-7-investeringar.png'],
  ['Bilaga 8. Intern kontroll', 'bilaga-8-intern-kontroll.png'],
  ['Budgetkommentarer', 'budgetkommentarer.png'],
  ['Kontrollrapport', 'kontrollrapport.png'],
];

async function draw(folder) {
  const example = join(folder, 'example.xlsx');
  const report = join(folder, 'report.xlsx');
  for (const words of [
    ['example', '-o', example],
    ['report', example, '-o', report],
  ]) {
    const code = runNode([join(ROOT, 'dist', 'tertial.js'), ...words], { stdio: 'ignore' });
    if (code !== 0) throw new Error(`tertial ${words.join(' ')} gave ${code}`);
  }
  const own = await withoutInput(report, join(folder, 'own.xlsx'));
  const [pdf] = await convert([own], 'pdf', folder);
  const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout;
  const pages = text.split('\f');
  mkdirSync(PICTURES, { recursive: true });
  for (const [title, picture] of SHEETS) {
    const page = pages.findIndex((lines) => titleOf(lines) === title) + 1;
    if (page === 0) throw new Error(`no page begins with ${title}`);
    const stem = join(folder, 'page');
    spawnSync('pdftoppm', ['-r', '90', '-f', page, '-l', page, '-png', pdf, stem].map(String));
    const drawn = readdirSync(folder).find((name) => /^page-\d+\.png$/.test(name));
    renameSync(join(folder, drawn), join(PICTURES, picture));
    console.log(relative(process.cwd(), join(PICTURES, picture)));
  }
}

/** The first line of a page below its header. */
const titleOf = (page) =>
  page
    .split('\n')
    .filter((line) => line.trim() !== '')[1]
    ?.trim();

if ((await findLibreOffice()) === null || !hasPoppler()) {
  console.log('The pictures need LibreOffice and poppler (pdftoppm, pdftotext): install them.');
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'tertial-pictures-'));
  try {
    await draw(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
