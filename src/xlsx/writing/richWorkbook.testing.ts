import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { exampleFolder } from '../../example/readExampleFolder';
import { readExample } from '../../example/readExample';
import { workbookBytes } from './writeWorkbook';

installChartSupport();

/** One blue dot, as a PNG. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
  'base64',
);

/** The bytes of the example workbook. */
export async function exampleBytes(): Promise<Uint8Array> {
  const example = await readExample(exampleFolder());
  if (!example.ok) throw new Error(example.sentence.en);
  return workbookBytes(example.plan);
}

/**
 * The example with a sheet of a user's own that holds one of everything: charts, a table, names,
 * six kinds of conditional formats, validations, comments, an image, print titles, a custom
 * function, a sparkline; and with custom document properties.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await exampleBytes());
  const sheet = workbook.addWorksheet('Egen & analys', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, topLeftCell: 'B3', activeCell: 'B3' }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 11,
      printTitlesRow: '1:2',
      printArea: 'A1:H40',
    },
    headerFooter: { oddHeader: '&CEgen', oddFooter: '&RSida &P' },
  });
  addContents(sheet, workbook);
  addConditionalFormats(sheet);
  workbook.definedNames.addFormula('Momssats', '0.25');
  workbook.definedNames.add("'Egen & analys'!$B$2:$B$6", 'Serien');
  return withForeignParts(await workbook.xlsx.writeBuffer());
}

function addContents(sheet: Worksheet, workbook: Workbook): void {
  sheet.addTable({
    name: 'EgenTabell',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: [{ name: 'Månad' }, { name: 'Utfall' }, { name: 'Budget' }],
    rows: ['jan', 'feb', 'mar', 'apr', 'maj'].map((month, index) => [month, index * 2, index + 3]),
  });
  sheet.getCell('E2').value = { formula: '_xldudf_TERTIAL_AVVIKELSE("Kostnad",B2,C2)', result: 3 };
  sheet.getCell('E3').value = { formula: 'SUM(EgenTabell[Utfall])', result: 20 };
  sheet.getCell('E3').note = 'Kontrollera mot bokslutet.';
  sheet.getCell('F2').dataValidation = { type: 'list', formulae: ['"Ja,Nej"'], allowBlank: true };
  sheet.getCell('F3').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 9] };
  sheet.addImage(workbook.addImage({ buffer: DOT, extension: 'png' }), 'H2:H4');
  sheet.addColumnChart(
    {
      title: 'Utfall',
      series: [
        {
          name: 'Utfall',
          categories: "'Egen & analys'!$A$2:$A$6",
          values: "'Egen & analys'!$B$2:$B$6",
        },
      ],
    },
    'A20:F34',
  );
  sheet.addSparklineGroup({
    type: 'line',
    sparklines: [{ dataRef: "'Egen & analys'!B2:B6", cellRef: 'G2' }],
  });
}

function addConditionalFormats(sheet: Worksheet): void {
  const style = { font: { bold: true } };
  const low = { type: 'min' as const };
  const high = { type: 'max' as const };
  sheet.addConditionalFormatting({
    ref: 'B2:B6',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [4], priority: 1, style },
      { type: 'expression', formulae: ['B2>C2'], priority: 2, style },
      { type: 'top10', rank: 2, percent: false, bottom: false, priority: 3, style },
      {
        type: 'colorScale',
        cfvo: [low, high],
        color: [{ argb: 'FFFF0000' }, { argb: 'FF00FF00' }],
        priority: 4,
      },
      { type: 'dataBar', cfvo: [low, high], color: { argb: 'FF638EC6' }, priority: 5 },
      {
        type: 'iconSet',
        iconSet: '3TrafficLights',
        cfvo: [0, 33, 67].map((value) => ({ type: 'percent' as const, value })),
        priority: 6,
      },
    ] as Parameters<Worksheet['addConditionalFormatting']>[0]['rules'],
  });
}

/** Parts that no library here writes: custom properties and the order of calculation. */
async function withForeignParts(bytes: Uint8Array): Promise<Uint8Array> {
  const editor = await editZip(bytes, { reproducible: true });
  const types = await partIn(bytes, '[Content_Types].xml');
  const relationships = await partIn(bytes, '_rels/.rels');
  const ofWorkbook = await partIn(bytes, 'xl/_rels/workbook.xml.rels');
  editor.set('docProps/custom.xml', CUSTOM_PROPERTIES);
  editor.set('xl/calcChain.xml', CALCULATION_CHAIN);
  editor.set(
    '[Content_Types].xml',
    types.replace(
      '</Types>',
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  );
  editor.set(
    '_rels/.rels',
    relationships.replace(
      '</Relationships>',
      `<Relationship Id="rId77" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    ),
  );
  editor.set(
    'xl/_rels/workbook.xml.rels',
    ofWorkbook.replace(
      '</Relationships>',
      `<Relationship Id="rId78" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
  return editor.bytes();
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const CUSTOM_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Diarienummer"><vt:lpwstr>1.2.1-123/2020</vt:lpwstr></property></Properties>';

const CALCULATION_CHAIN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E2" i="18"/></calcChain>';

/** The text of a part. */
export async function partIn(bytes: Uint8Array, name: string): Promise<string> {
  const entry = await unzip(bytes).get(name);
  if (!entry) throw new Error(`no part ${name}`);
  return entry.text();
}

/** What the zip's directory says of every part, its check sum included. */
export const entriesIn = async (bytes: Uint8Array) => (await editZip(bytes)).getEntries();

/** The names of all parts. */
export const partsIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await entriesIn(bytes)).map(({ path }) => path);

/** The same file with some parts changed. */
export async function changed(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<Uint8Array> {
  const editor = await editZip(bytes, { reproducible: true });
  for (const [name, change] of Object.entries(changes)) {
    editor.set(name, change(await partIn(bytes, name)));
  }
  return editor.bytes();
}
