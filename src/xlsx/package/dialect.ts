/** The addresses that name the vocabularies of a workbook. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONSHIPS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Workbooks saved as *Strict Open XML* call the same things by other addresses. */
const STRICT: readonly (readonly [usual: string, strict: string])[] = [
  [MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [OFFICE_RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  [SHEET_DRAWING, 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing'],
  [CHART, 'http://purl.oclc.org/ooxml/drawingml/chart'],
  [DRAWING, 'http://purl.oclc.org/ooxml/drawingml/main'],
];

/** Puts a part into the dialect of the workbook it goes into. */
export type Dialect = (part: string) => string;

/** The dialect of a workbook, by the text of its workbook part. */
export const dialectOf = (workbookPart: string): Dialect =>
  workbookPart.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')
    ? (part) => STRICT.reduce((text, [usual, strict]) => text.replaceAll(usual, strict), part)
    : (part) => part;
