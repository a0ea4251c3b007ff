import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { SHEET_IDS } from '../../sheets/sheets';
import { sheetName } from '../../sheets/sheetNames';
import { paint, tryPaint } from './paint.testing';
import {
  entriesIn,
  exampleBytes,
  partIn,
  partsIn,
  richWorkbook,
} from '../writing/richWorkbook.testing';
import { ALL_TABLES } from '../../report/tables';

// Whole workbooks are written and read: a machine with much else to do takes its time.
jest.setTimeout(60_000);

let rich: Uint8Array;
let painted: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
  painted = await paint(rich);
});

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

const cellIn = (workbook: Workbook, sheet: string, address: string) =>
  workbook.getWorksheet(sheet)!.findCell(address)!;

/** Parts that have to know of the new sheets. */
const SHARED = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];

describe('a rich workbook', () => {
  test('keeps every part byte for byte but those that list its sheets and styles', async () => {
    const after = new Map((await entriesIn(painted)).map((entry) => [entry.path, entry]));
    const kept = (await entriesIn(rich)).filter(
      ({ path }) => !SHARED.includes(path) && path !== 'xl/calcChain.xml',
    );
    expect(kept.length).toBeGreaterThan(60);
    for (const { path, crc32, compressedSize, uncompressedSize } of kept) {
      expect([path, after.get(path)]).toEqual([
        path,
        expect.objectContaining({ crc32, compressedSize, uncompressedSize }),
      ]);
    }
  });

  test('keeps its own sheet with all it holds, as another program sees it', async () => {
    const [old, now] = [await load(rich), await load(painted)];
    const [before, after] = [old, now].map((workbook) => workbook.getWorksheet('Egen & analys')!);
    expect(describeSheet(after!)).toEqual(describeSheet(before!));
    expect(describeSheet(after!)).toMatchObject({
      charts: 1,
      tables: ['EgenTabell'],
      images: 1,
      formats: ['cellIs', 'expression', 'top10', 'colorScale', 'dataBar', 'iconSet'],
      validations: ['list', 'whole'],
      note: 'Kontrollera mot bokslutet.',
      function: '_xldudf_TERTIAL_AVVIKELSE("Kostnad",B2,C2)',
      titles: '1:2',
    });
    const names = (workbook: Workbook) =>
      workbook.definedNames.model.map(({ name }) => name).filter((name) => !name.startsWith('_'));
    expect(names(now)).toEqual(names(old));
  });

  test('keeps the properties, sparklines and styles that it had', async () => {
    // A sheet of the user's own, after those of the tables.
    const own = await partIn(painted, `xl/worksheets/sheet${ALL_TABLES.length + 1}.xml`);
    expect(own).toContain('<x14:sparkline>');
    expect(await partIn(painted, 'docProps/custom.xml')).toContain('1.2.1-123/2020');
    const [before, after] = [await load(rich), await load(painted)];
    const styleAt = (workbook: Workbook) =>
      [workbook.getWorksheet('Driftbudget')!.getCell('B5')].map((cell) => [cell.numFmt, cell.font]);
    expect(styleAt(after)).toEqual(styleAt(before));
  });

  test('has its sheets in their order, the report sheets behind them', async () => {
    const names = (await load(painted)).worksheets.map(({ name }) => name);
    const made = SHEET_IDS.map((id) => sheetName(id));
    expect(names.slice(-made.length - 1)).toEqual(['Egen & analys', ...made]);
    expect(names.slice(0, -made.length)).toEqual(
      (await load(rich)).worksheets.map(({ name }) => name),
    );
  });

  test('loses the order of calculation, which Excel makes anew', async () => {
    expect(await partsIn(painted)).not.toContain('xl/calcChain.xml');
    expect(await partIn(painted, '[Content_Types].xml')).not.toContain('calcChain');
    expect(await partIn(painted, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('painted twice nothing changes', async () => {
    expect(await paint(painted)).toEqual(painted);
  });

  test('painted later only the time changes', async () => {
    const later = await paint(painted, { at: '2020-09-16 08:00' });
    const sums = new Map((await entriesIn(painted)).map(({ path, crc32 }) => [path, crc32]));
    const different = (await entriesIn(later))
      .filter(({ path, crc32 }) => sums.get(path) !== crc32)
      .map(({ path }) => path);
    const [now, then] = await Promise.all(
      [later, painted].map((bytes) => partIn(bytes, different[0] ?? '')),
    );
    expect(now?.replace('2020-09-16 08:00', '2020-09-15 10:30')).toBe(then);
    expect(different).toHaveLength(1);
  });
});

function describeSheet(sheet: Worksheet) {
  const { model } = sheet as unknown as { model: Record<string, unknown> };
  return {
    charts: (sheet as unknown as { getCharts: () => unknown[] }).getCharts().length,
    tables: sheet.getTables().map(({ name }) => name),
    images: sheet.getImages().length,
    formats: sheet.conditionalFormattings.flatMap(({ rules }) => rules.map(({ type }) => type)),
    validations: ['F2', 'F3'].map((at) => sheet.getCell(at).dataValidation?.type),
    note: sheet.getCell('E3').note,
    function: sheet.getCell('E2').formula,
    titles: sheet.pageSetup.printTitlesRow,
    views: sheet.views,
    page: sheet.pageSetup,
    headers: sheet.headerFooter,
    columns: model.cols,
  };
}

describe('a painted sheet', () => {
  let workbook: Workbook;
  let sheet: (name: string) => Worksheet;
  beforeAll(async () => {
    workbook = await load(painted);
    sheet = (name) => workbook.getWorksheet(name)!;
  });

  test('holds formulas with their results', () => {
    const cell = cellIn(workbook, 'Bilaga 1 Driftbudget', 'B5');
    expect([cell.formula, cell.result, cell.numFmt]).toEqual([
      `IF(ISNUMBER('Driftbudget'!B5),ROUND('Driftbudget'!B5,1),"–")`,
      265.9,
      '#,##0.0;"−"#,##0.0;0.0',
    ]);
  });

  test('prints on A4, one page wide, with header, footer and repeated header row', () => {
    expect(sheet('Bilaga 3 Verksamheter').pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    });
    const { oddHeader, oddFooter } = sheet('Bilaga 3 Verksamheter').headerFooter;
    expect(oddHeader).toBe(
      '&L&9&"Arial,Regular"Servicenämnden&R&9&"Arial,Regular"Tertialrapport 2 2020',
    );
    expect(oddFooter).toMatch(
      /Bilaga 3\. Årsprognos per verksamhet&R&9&"Arial,Regular"Sida &P \(&N\)$/,
    );
  });

  test('keeps its header in sight, merges nothing, and has no leftovers', () => {
    for (const name of ['Bilaga 1 Driftbudget', 'Bilaga 2 Balansräkning', 'Kontrollrapport']) {
      expect(sheet(name).views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
      expect(sheet(name).hasMerges).toBe(false);
    }
  });

  test('has a chart with data, title and alt text', async () => {
    const charts = (await partsIn(painted)).filter((name) => /charts\/chart\d+\.xml/.test(name));
    const drawn = await Promise.all(charts.map((name) => partIn(painted, name)));
    const xml = drawn.find((text) => text.includes("'Bilaga 3 Verksamheter'!"));
    expect(xml).toContain('Ekonomi har det största underskottet mot budget: 1,4\u00A0mnkr');
    expect(xml).toContain("'Bilaga 3 Verksamheter'!$B$34:$B$41");
    const drawings = (await partsIn(painted)).filter((name) =>
      /drawings\/drawing\d+\.xml$/.test(name),
    );
    const texts = await Promise.all(drawings.map((name) => partIn(painted, name)));
    expect(texts.join()).toMatch(/descr="Stapeldiagram\. Ekonomi har det största/);
  });

  test('links findings to their cells', () => {
    const cell = cellIn(workbook, 'Kontrollrapport', 'D5');
    expect(cell.text).toMatch(/^\p{L}+![A-Z]+\d+$/u);
    expect(cell.hyperlink).toMatch(/^#?'\p{L}+'![A-Z]+\d+$/u);
  });
});

test('with values there are no formulas', async () => {
  const workbook = await load(await paint(await exampleBytes(), { values: true }));
  const cell = cellIn(workbook, 'Bilaga 1 Driftbudget', 'B5');
  expect([cell.formula, cell.value]).toEqual([undefined, 265.9]);
  expect(workbook.getWorksheet('Bilaga 1 Driftbudget')!.getCell('C9').value).toBe('–');
});

test('only the sheets that were asked for are made', async () => {
  const result = await tryPaint(await exampleBytes(), { ids: ['kontrollrapport'] });
  expect(result).toMatchObject({ kind: 'painted', sheets: ['Kontrollrapport'] });
});
