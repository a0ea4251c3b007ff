import type { Worksheet } from '@cj-tech-master/excelts';
import { parseArea } from '../model/address';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { spellings } from '../objects/formats/enums';
import { readPages } from './headerText';

/** Paper by the numbers that files and printers use. */
export const PAPER = spellings([
  ['Letter', '1'],
  ['Tabloid', '3'],
  ['Legal', '5'],
  ['Executive', '7'],
  ['A3', '8'],
  ['A4', '9'],
  ['A5', '11'],
  ['B4', '12'],
  ['B5', '13'],
]);

export const ERRORS = spellings([
  ['AsDisplayed', 'displayed'],
  ['Blank', 'blank'],
  ['Dash', 'dash'],
  ['NotAvailable', 'NA'],
]);

export const COMMENTS = spellings([
  ['NoComments', 'None'],
  ['EndSheet', 'atEnd'],
  ['InPlace', 'asDisplayed'],
]);

const INCH = 72;

/** Reads how a sheet is printed. */
export function readLayout({ pageSetup, headerFooter, ...source }: Worksheet, sheet: Sheet): void {
  Object.assign(sheet.layout, {
    orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPER.fromFile(pageSetup.paperSize, 'A4'),
    zoom: readZoom(pageSetup),
    blackAndWhite: pageSetup.blackAndWhite,
    draftMode: pageSetup.draft,
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    printGridlines: pageSetup.showGridLines === true,
    printHeadings: pageSetup.showRowColHeaders === true,
    printErrors: ERRORS.fromFile(pageSetup.errors, 'AsDisplayed'),
    printComments: COMMENTS.fromFile(pageSetup.cellComments, 'NoComments'),
    printOrder: pageSetup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    ...readMargins(pageSetup.margins),
    printArea: readAreas(pageSetup.printArea),
    titleRows: readAreas(pageSetup.printTitlesRow)[0],
    titleColumns: readAreas(pageSetup.printTitlesColumn)[0],
    headersFooters: readPages(headerFooter),
  });
  sheet.rowBreaks = (source.rowBreaks ?? []).map(({ id }) => ({ id: sheet.book.newId(), at: id }));
  sheet.columnBreaks = (source.colBreaks ?? []).map(({ id }) => ({
    id: sheet.book.newId(),
    at: id,
  }));
}

/** A sheet may have no margins, although the reader's types say otherwise. */
const readMargins = (margins: Partial<Margins> | undefined): Record<string, number> =>
  Object.fromEntries(
    Object.entries(margins ?? {}).map(([side, inches]) => [`${side}Margin`, inches * INCH]),
  );

type Margins = Worksheet['pageSetup']['margins'];

function readZoom(setup: Worksheet['pageSetup']): Record<string, number> {
  if (!setup.fitToPage) return { scale: setup.scale };
  return {
    ...(setup.fitToWidth > 0 ? { horizontalFitToPages: setup.fitToWidth } : {}),
    ...(setup.fitToHeight > 0 ? { verticalFitToPages: setup.fitToHeight } : {}),
  };
}

const readAreas = (text: string | undefined): Area[] =>
  (text ?? '').split(/&&|,/).flatMap((part) => parseArea(part) ?? []);
