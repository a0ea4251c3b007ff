import { zip } from '@cj-tech-master/excelts/archive';
import { quotedSheet } from '../../sheets/cells/cellReference';
import type { ChartPlan, SheetPlan } from '../../sheets/plan/sheetPlan';
import { chartXml } from './chartPart';
import type { DocumentProperties } from '../../sheets/plan/documentProperties';
import { propertyParts } from './documentProperties';
import { MAIN, OFFICE_RELATIONSHIPS } from '../package/dialect';
import { anchorXml, drawingXml } from './drawingPart';
import { NOTHING_KEPT, sheetPieces } from './paintSheet';
import { StyleBook } from './styleBook';
import { escapeXml, XML_DECLARATION } from '../package/xmlText';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';

/** The parts of a new package, with their content types. */
class Parts {
  readonly all = new Map<string, string>();
  readonly #types: string[] = [];

  add(part: string, contentType: string, xml: string): void {
    this.all.set(part, xml);
    this.#types.push(`<Override PartName="/${part}" ContentType="${contentType}"/>`);
  }

  /** Makes a part point to others, by their ids. */
  relate(from: string, to: readonly (readonly [id: string, type: string, target: string])[]): void {
    const slash = from.lastIndexOf('/') + 1;
    const pointers = to.map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
    );
    this.all.set(
      `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`,
      `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${pointers.join('')}</Relationships>`,
    );
  }

  contentTypes(): string {
    return `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${this.#types.join('')}</Types>`;
  }
}

const office = (type: string): string => `${OFFICE_RELATIONSHIPS}/${type}`;

/**
 * A workbook of nothing but these sheets. Uses neither files nor Node, so that the pane can make one
 * too.
 */
export async function sheetsAlone(
  plans: readonly SheetPlan[],
  properties: DocumentProperties,
): Promise<Uint8Array> {
  const parts = new Parts();
  const styles = new StyleBook(null);
  const sheets = plans.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const archive = zip({ reproducible: true });
  parts.add('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`, workbookXml(plans));
  parts.relate('xl/workbook.xml', [
    ...sheets.map((sheet, index) => [`rId${index + 1}`, office('worksheet'), sheet] as const),
    [`rId${sheets.length + 1}`, office('styles'), 'styles.xml'],
  ]);
  let charts = 0;
  plans.forEach((plan, index) => {
    const part = `xl/${sheets[index] ?? ''}`;
    const drawing = plan.charts.length > 0 ? 'rId1' : null;
    const pieces = sheetPieces(plan, styles, { drawing, kept: NOTHING_KEPT });
    parts.add(part, `${SPREADSHEET}.worksheet+xml`, [...pieces].join(''));
    if (drawing === null) return;
    parts.relate(part, [[drawing, office('drawing'), `../drawings/drawing${index + 1}.xml`]]);
    addCharts(parts, plan, `xl/drawings/drawing${index + 1}.xml`, charts);
    charts += plan.charts.length;
  });
  // By now every sheet has added its cell formats.
  parts.add('xl/styles.xml', `${SPREADSHEET}.styles+xml`, styles.done());
  for (const { part, contentType, xml } of propertyParts(properties))
    parts.add(part, contentType, xml);
  parts.relate('', [
    ['rId1', office('officeDocument'), 'xl/workbook.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', office('extended-properties'), 'docProps/app.xml'],
  ]);
  archive.add('[Content_Types].xml', parts.contentTypes());
  for (const [part, xml] of parts.all) archive.add(part, xml);
  return archive.bytes();
}

function addCharts(parts: Parts, plan: SheetPlan, drawing: string, before: number): void {
  const names = plan.charts.map((_, index) => `charts/chart${before + index + 1}.xml`);
  const anchor = (chart: ChartPlan, index: number) =>
    anchorXml(chart, `rId${index + 1}`, index + 2);
  parts.add(drawing, `${DRAWING}.drawing+xml`, drawingXml(plan.charts.map(anchor).join('')));
  parts.relate(
    drawing,
    names.map((name, index) => [`rId${index + 1}`, office('chart'), `../${name}`]),
  );
  plan.charts.forEach((chart, index) => {
    parts.add(
      `xl/${names[index] ?? ''}`,
      `${DRAWING}.drawingml.chart+xml`,
      chartXml(chart, plan.name),
    );
  });
}

function workbookXml(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = plans.map(({ name, page: { titleRows } }, index) => {
    const rows = `${quotedSheet(name)}!$${titleRows.first}:$${titleRows.last}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(rows)}</definedName>`;
  });
  return `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}
