import { cellAddress, columnLetters } from '../../report/address';
import { quotedSheet } from '../../sheets/cells/cellReference';
import { pageTexts } from '../../sheets/plan/pageTexts';
import type { CellLink, PlannedCell, SheetPlan } from '../../sheets/plan/sheetPlan';
import { MAIN, OFFICE_RELATIONSHIPS } from '../package/dialect';
import type { StyleBook } from './styleBook';
import { cellText, escapeXml, XML_DECLARATION } from '../package/xmlText';

/** What a sheet's part refers to by the ids of its relationships. */
export interface SheetReferences {
  readonly drawing: string | null;
  /** Elements of the sheet that stood there before and stay. */
  readonly kept: KeptElements;
}

/** What a user has added to a sheet that is made again, as XML; '' where there is nothing. */
export interface KeptElements {
  readonly tabColour: string;
  readonly protection: string;
  /** Where a user's cell comments are drawn. */
  readonly commentShapes: string;
}

export const NOTHING_KEPT: KeptElements = { tabColour: '', protection: '', commentShapes: '' };

const A4 = 9;

/** The part of a planned sheet, piece by piece: a large one is never in memory as a whole. */
export function* sheetPieces(
  plan: SheetPlan,
  styles: StyleBook,
  { drawing, kept }: SheetReferences,
): Generator<string> {
  yield [
    XML_DECLARATION,
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
    `<sheetPr>${kept.tabColour}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    view(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(plan),
    '<sheetData>',
  ].join('');
  const links: string[] = [];
  yield* rows(plan, styles, links);
  yield ['</sheetData>', kept.protection, conditionalFormats(plan, styles)].join('');
  if (links.length > 0) yield ['<hyperlinks>', ...links, '</hyperlinks>'].join('');
  yield [
    page(plan),
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    kept.commentShapes,
    '</worksheet>',
  ].join('');
}

function view({ frozenRows }: SheetPlan): string {
  const first = cellAddress(frozenRows + 1, 1);
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function columns(plan: SheetPlan): string {
  const all = plan.columns.map(
    ({ width, hidden = false }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${all.join('')}</cols>`;
}

/** So many rows make a piece. */
const PIECE = 500;

/** The rows, each looked at once; their links come after all of them and are put into a list. */
function* rows(plan: SheetPlan, styles: StyleBook, links: string[]): Generator<string> {
  const letters = plan.columns.map((_, index) => columnLetters(index + 1));
  let piece = '';
  for (const [index, { height, cells }] of plan.rows.entries()) {
    const row = index + 1;
    piece += `<row r="${row}"${height === null ? '' : ` ht="${height}"`}>`;
    for (const [at, cell] of cells.entries()) {
      if (cell === null) continue;
      const address = `${letters[at] ?? columnLetters(at + 1)}${row}`;
      piece += cellXml(cell, address, styles);
      if (cell.link) links.push(linkXml(address, cell.link, cell.value));
    }
    piece += '</row>';
    if (row % PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function cellXml(cell: PlannedCell, address: string, styles: StyleBook): string {
  const { value, formula } = cell;
  const start = `<c r="${address}" s="${styles.styleOf(cell)}"`;
  if (formula !== null) {
    const type = typeof value === 'string' ? ' t="str"' : '';
    const result = typeof value === 'string' ? cellText(value) : String(value);
    return `${start}${type}><f>${escapeXml(formula)}</f><v>${result}</v></c>`;
  }
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (value === '') return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function conditionalFormats({ conditionalFormats }: SheetPlan, styles: StyleBook): string {
  return conditionalFormats
    .map(
      ({ range }, index) =>
        `<conditionalFormatting sqref="${range}"><cfRule type="cellIs" dxfId="${styles.negative()}" priority="${index + 1}" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
}

const linkXml = (at: string, { sheet, address }: CellLink, shown: string | number): string =>
  `<hyperlink ref="${at}" location="${escapeXml(`${quotedSheet(sheet)}!${address}`)}" display="${escapeXml(String(shown))}"/>`;

function page({ page }: SheetPlan): string {
  const { breaksAfter } = page;
  const { leftHeader, rightHeader, leftFooter, rightFooter } = pageTexts(page);
  const top = `&L${leftHeader}&R${rightHeader}`;
  const bottom = `&L${leftFooter}&R${rightFooter}`;
  const breaks = breaksAfter.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return [
    '<pageMargins left="0.5" right="0.5" top="0.85" bottom="0.75" header="0.4" footer="0.4"/>',
    `<pageSetup paperSize="${A4}" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${escapeXml(top)}</oddHeader><oddFooter>${escapeXml(bottom)}</oddFooter></headerFooter>`,
    breaks === ''
      ? ''
      : `<rowBreaks count="${breaksAfter.length}" manualBreakCount="${breaksAfter.length}">${breaks}</rowBreaks>`,
  ].join('');
}
