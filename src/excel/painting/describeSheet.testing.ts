import { cellAddress } from '../../report/address';

/** The whole format of a cell. */
const FORMAT_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { color: true, style: true, weight: true },
    protection: true,
  },
};

const FONT = 'format/font/name,format/font/size,format/font/bold,format/font/color';

/** The loaded properties as plain data. */
const plain = (loaded: { toJSON(): unknown }): unknown => loaded.toJSON();

type Description = Readonly<Record<string, unknown>>;

/** Everything on a sheet as Excel reports it, so that equal sheets give equal descriptions. */
export async function describeSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<Description> {
  const sheet = context.workbook.worksheets.getItem(name);
  return {
    ...(await describeCells(context, sheet)),
    ...(await describeRules(context, sheet)),
    charts: await describeCharts(context, sheet),
    ...(await describePage(context, sheet)),
  };
}

async function describeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Description> {
  const used = sheet.getUsedRange();
  used.load('address,values,formulas,numberFormat,rowCount,columnCount,rowIndex,columnIndex');
  const looks = used.getCellProperties(FORMAT_PROPERTIES);
  await context.sync();
  const lines = (count: number, line: (index: number) => Excel.Range): Excel.Range[] =>
    Array.from({ length: count }, (_, index) => line(index));
  const rows = lines(used.rowCount, (index) => used.getRow(index).load('format/rowHeight'));
  const columns = lines(used.columnCount, (index) =>
    used.getColumn(index).getEntireColumn().load('format/columnWidth,columnHidden'),
  );
  const grid = looks.value;
  const dressed = grid.flatMap((row, down) =>
    row.map((look, across) => ({
      address: cellAddress(used.rowIndex + down + 1, used.columnIndex + across + 1),
      look,
      words: inWords(grid, down, across),
    })),
  );
  const underlined = dressed
    .filter(({ look }) => look.format?.font?.underline === 'Single')
    .map(({ address }) => ({ address, range: sheet.getRange(address).load('hyperlink') }));
  await context.sync();
  return {
    cells: used.address,
    values: used.values,
    formulas: used.formulas,
    numberFormats: used.numberFormat,
    looks: dressed.map(({ address, words }) => `${address} ${words}`),
    heights: rows.map(({ format }) => format.rowHeight),
    widths: columns.map(({ format, columnHidden }) => [format.columnWidth, columnHidden]),
    links: underlined.map(({ address, range }) => [address, range.hyperlink.documentReference]),
  };
}

type Formats = Excel.CellProperties[][];

/**
 * A cell's format on one line, so that a difference is shown beside its cell. The line between two
 * cells is listed with the one above.
 */
function inWords(looks: Formats, row: number, column: number): string {
  const { borders, ...rest } = looks[row]?.[column]?.format ?? {};
  const under = looks[row + 1]?.[column]?.format?.borders?.top;
  const lines = [
    row === 0 && line('top', borders?.top),
    line('bottom', under?.style === 'None' ? borders?.bottom : (under ?? borders?.bottom)),
    line('left', borders?.left),
    line('right', borders?.right),
  ];
  return JSON.stringify({ ...rest, lines: lines.filter(Boolean).join() });
}

const line = (side: string, border: Excel.CellBorder | undefined): string =>
  !border || border.style === 'None'
    ? ''
    : `${side} ${[border.style, border.weight, border.color].join(' ')}`;

async function describeRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Description> {
  const { names } = sheet;
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/type,items/stopIfTrue,items/priority');
  names.load('items/name,items/formula,items/visible');
  await context.sync();
  const places = formats.items.map((item) => item.getRange().load('address'));
  const rules = formats.items.map((item) => item.cellValue.load('rule,format/font/color'));
  await context.sync();
  return {
    conditionalFormats: formats.items.map((item, index) => [
      item.type,
      item.stopIfTrue,
      item.priority,
      places[index]?.address,
      rules[index]?.rule.operator,
      // With or without an equals sign: a constant is the same.
      rules[index]?.rule.formula1.replace(/^=/, ''),
      rules[index]?.format.font.color,
    ]),
    names: names.items
      // Quotes around a sheet name that does not need them make no difference.
      .map(({ name, formula, visible }) => [
        name,
        String(formula).replace(/^='([\p{L}\d]+)'!/u, '=$1!'),
        visible,
      ])
      .sort(([one], [other]) => String(one).localeCompare(String(other))),
  };
}

async function describePage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Description> {
  const { pageLayout, horizontalPageBreaks } = sheet;
  sheet.load('showGridlines');
  pageLayout.load(
    'orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally',
  );
  const texts = pageLayout.headersFooters.defaultForAllPages.load(
    'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter',
  );
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
  horizontalPageBreaks.load('items/columnIndex');
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  await context.sync();
  const breaks = horizontalPageBreaks.items.map((item) =>
    item.getCellAfterBreak().load('rowIndex'),
  );
  await context.sync();
  const { zoom, ...page } = pageLayout.toJSON();
  return {
    gridlines: sheet.showGridlines,
    page: { ...page, headersFooters: 'below' },
    fitTo: [zoom?.horizontalFitToPages || 0, zoom?.verticalFitToPages || 0],
    headersFooters: plain(texts),
    titleRows: titles.address,
    frozen: frozen.address,
    breaks: breaks.map(({ rowIndex }) => rowIndex),
  };
}

const AXIS =
  'visible,numberFormat,position,reversePlotOrder,tickLabelPosition,majorTickMark,minorTickMark,' +
  `title/visible,title/text,title/textOrientation,title/${FONT.replaceAll(',', ',title/')},` +
  `majorGridlines/visible,majorGridlines/format/line/color,format/line/lineStyle,${FONT}`;

async function describeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<unknown> {
  const { charts } = sheet;
  charts.load('items/name,items/chartType,items/top,items/left,items/width,items/height');
  await context.sync();
  const loaded = charts.items.map((chart) => ({
    chart,
    title: chart.title.load(`visible,text,${FONT}`),
    legend: chart.legend.load(`visible,position,${FONT}`),
    entries: chart.legend.legendEntries.load('items/visible'),
    category: chart.axes.categoryAxis.load(AXIS),
    value: chart.axes.valueAxis.load(AXIS),
    border: chart.format.border.load('lineStyle'),
    series: chart.series.load(
      'items/name,items/gapWidth,items/overlap,items/invertIfNegative,items/hasDataLabels,' +
        'items/format/line/color,items/format/line/lineStyle,items/format/line/weight',
    ),
  }));
  await context.sync();
  const series = loaded.map(({ chart }) =>
    chart.series.items.map((item) => ({
      item,
      values: item.getDimensionValues('Values'),
      ranges: ['Values', 'Categories'].map((part) =>
        item.getDimensionDataSourceString(part as 'Values' | 'Categories'),
      ),
      labels: item.dataLabels.load(`showValue,position,numberFormat,${FONT}`),
    })),
  );
  await context.sync();
  return loaded.map(({ chart, title, legend, entries, category, value, border }, index) => ({
    place: [chart.name, chart.chartType, chart.top, chart.left, chart.width, chart.height],
    title: plain(title),
    legend: legend.visible ? [plain(legend), entries.items.map(plain)] : 'none',
    category: plain(category),
    value: value.visible ? plain(value) : 'none',
    border: border.lineStyle,
    series: series[index]?.map(({ item, values, ranges, labels }) => [
      plain(item),
      values.value,
      // Quotes around a sheet name that does not need them make no difference.
      ranges.map(({ value: range }) => range.replace(/^'([\p{L}\d]+)'!/u, '$1!')),
      item.hasDataLabels ? plain(labels) : 'none',
    ]),
  }));
}
