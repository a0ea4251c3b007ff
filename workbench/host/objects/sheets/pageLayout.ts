import { isEntireColumn, isEntireRow, type Area } from '../../model/area';
import type { PageLayout } from '../../model/pageLayout';
import type { Sheet } from '../../model/sheet';
import { defineClass, type HostObject, type Property } from '../../protocol/hostClass';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { range, rangeAreas } from '../classes';
import { headerFooterGroup } from './headerFooter';
import { areaOf, rangeAt } from '../../protocol/rangeSelf';

const member = <K extends keyof PageLayout>(
  key: K,
  accepts: (value: unknown) => value is PageLayout[K],
): Property<Sheet> => ({
  get: (sheet) => sheet.layout[key],
  set: (sheet, value, host) => {
    if (!accepts(value)) throw invalidArgument();
    host.book.change(sheet.layout, key, value);
  },
});

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isPoints = (value: unknown): value is number => typeof value === 'number' && value >= 0;
const oneOf =
  <T extends string>(...all: T[]) =>
  (value: unknown): value is T =>
    all.some((text) => text === value);

/** Paper sizes by the names of `Excel.PaperType`. */
const isPaper = oneOf('Letter', 'Legal', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid');

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** `{ scale }`, or `{ horizontalFitToPages, verticalFitToPages }`. */
function isZoom(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null) return false;
  const { scale } = value as { scale?: unknown };
  return scale === undefined || (typeof scale === 'number' && scale >= 10 && scale <= 400);
}

function setTitles(
  sheet: Sheet,
  key: 'titleRows' | 'titleColumns',
  argument: unknown,
  whole: (area: Area) => boolean,
): void {
  const given = range.unwrap(argument) ?? rangeAt(sheet.book, sheet, String(argument));
  const area = areaOf(given);
  if (!whole(area)) throw invalidArgument();
  sheet.book.change(sheet.layout, key, area);
}

const titles = (sheet: Sheet, key: 'titleRows' | 'titleColumns'): HostObject | null => {
  const area = sheet.layout[key];
  return area ? range({ sheet, areas: [area] }) : null;
};

const printArea = (sheet: Sheet): HostObject | null => {
  const areas = sheet.layout.printArea;
  return areas.length > 0 ? rangeAreas({ sheet, areas }) : null;
};

function orThrow(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** How the sheet is printed. */
export const pageLayout = defineClass<Sheet>({
  name: 'PageLayout',
  properties: {
    Orientation: member('orientation', oneOf('Portrait', 'Landscape')),
    PaperSize: member('paperSize', isPaper),
    Zoom: member('zoom', isZoom),
    BlackAndWhite: member('blackAndWhite', isFlag),
    DraftMode: member('draftMode', isFlag),
    CenterHorizontally: member('centerHorizontally', isFlag),
    CenterVertically: member('centerVertically', isFlag),
    PrintGridlines: member('printGridlines', isFlag),
    PrintHeadings: member('printHeadings', isFlag),
    PrintErrors: member('printErrors', oneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')),
    PrintComments: member('printComments', oneOf('NoComments', 'EndSheet', 'InPlace')),
    PrintOrder: member('printOrder', oneOf('DownThenOver', 'OverThenDown')),
    FirstPageNumber: member(
      'firstPageNumber',
      (value): value is number | '' => value === '' || typeof value === 'number',
    ),
    LeftMargin: member('leftMargin', isPoints),
    RightMargin: member('rightMargin', isPoints),
    TopMargin: member('topMargin', isPoints),
    BottomMargin: member('bottomMargin', isPoints),
    HeaderMargin: member('headerMargin', isPoints),
    FooterMargin: member('footerMargin', isPoints),
  },
  navigations: { HeadersFooters: (sheet) => headerFooterGroup(sheet) },
  methods: {
    SetPrintArea: (sheet, [argument]) => {
      const given =
        rangeAreas.unwrap(argument) ??
        range.unwrap(argument) ??
        rangeAt(sheet.book, sheet, String(argument));
      sheet.book.change(sheet.layout, 'printArea', [...given.areas]);
    },
    GetPrintArea: (sheet) => orThrow(printArea(sheet)),
    GetPrintAreaOrNullObject: (sheet) => printArea(sheet),
    SetPrintTitleRows: (sheet, [rows]) => setTitles(sheet, 'titleRows', rows, isEntireRow),
    SetPrintTitleColumns: (sheet, [columns]) =>
      setTitles(sheet, 'titleColumns', columns, isEntireColumn),
    GetPrintTitleRows: (sheet) => orThrow(titles(sheet, 'titleRows')),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, 'titleRows'),
    GetPrintTitleColumns: (sheet) => orThrow(titles(sheet, 'titleColumns')),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, 'titleColumns'),
    SetPrintMargins: (sheet, [unit, margins]) => {
      const factor = POINTS[String(unit)];
      if (factor === undefined || typeof margins !== 'object' || margins === null) {
        throw invalidArgument();
      }
      for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
        const size = (margins as Record<string, unknown>)[side];
        if (isPoints(size)) sheet.book.change(sheet.layout, `${side}Margin`, size * factor);
      }
    },
  },
});
