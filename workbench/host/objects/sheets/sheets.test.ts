import { describe, expect, test } from '@jest/globals';
import { errorOf, hostForTests } from '../../runner/testing';

const host = hostForTests({
  sheets: {
    A: [
      ['Post', 'Budget'],
      ['Kostnader', 265.9],
      ['Intäkter', 257.1],
    ],
    B: [],
  },
});

/** Changes something, reads it in a later request, and gives what was read. */
const changed = async <T>(
  change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
  load: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => () => T,
): Promise<T> =>
  host().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    change(sheet, context.workbook);
    await context.sync();
    const read = load(sheet, context.workbook);
    await context.sync();
    return read();
  });

describe('formats', () => {
  test('fill, font, alignment, borders and sizes are read as they were set', async () => {
    const seen = await changed(
      (sheet) => {
        const { format } = sheet.getRange('A1:B1');
        format.fill.color = '#1F4E79';
        format.font.color = 'white';
        format.font.size = 14;
        format.font.underline = 'Single';
        format.wrapText = true;
        format.horizontalAlignment = 'Center';
        format.verticalAlignment = 'Top';
        format.indentLevel = 2;
        format.columnWidth = 120;
        format.rowHeight = 30;
        format.borders.getItem('EdgeBottom').style = 'Double';
        format.borders.getItem('EdgeBottom').color = '#0000FF';
      },
      (sheet) => {
        const { format } = sheet.getRange('A1:B1');
        format.load(
          'fill/color, font/color, font/size, font/underline, wrapText, horizontalAlignment, verticalAlignment, indentLevel, columnWidth, rowHeight',
        );
        const border = format.borders.getItem('EdgeBottom').load('style, color');
        return () => [format.toJSON(), border.toJSON()];
      },
    );
    expect(seen).toMatchObject([
      {
        fill: { color: '#1F4E79' },
        font: { color: '#FFFFFF', size: 14, underline: 'Single' },
        wrapText: true,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        indentLevel: 2,
        columnWidth: 120,
        rowHeight: 30,
      },
      { style: 'Double', color: '#0000FF' },
    ]);
  });

  test('setCellProperties formats every cell by itself', async () => {
    const seen = await changed(
      (sheet) => {
        sheet
          .getRange('D1:D2')
          .setCellProperties([
            [{ format: { font: { bold: true }, fill: { color: '#FFFF00' } } }],
            [{ format: { borders: { bottom: { style: 'Continuous' } } } }],
          ]);
      },
      (sheet) => {
        const first = sheet.getRange('D1').load('format/font/bold, format/fill/color');
        const second = sheet.getRange('D2').load('format/font/bold');
        const border = sheet.getRange('D2').format.borders.getItem('EdgeBottom').load('style');
        return () => [
          first.format.font.bold,
          first.format.fill.color,
          second.format.font.bold,
          border.style,
        ];
      },
    );
    expect(seen).toEqual([true, '#FFFF00', false, 'Continuous']);
  });

  test('text is what a Swedish Excel shows; the local format has Swedish signs', async () => {
    const seen = await changed(
      (sheet) => {
        const range = sheet.getRange('F1:H1');
        range.numberFormat = [['#,##0.0', '0.00%', 'yyyy-mm-dd']];
        range.values = [[1234.56, 0.6154, 44074]];
      },
      (sheet) => {
        const range = sheet.getRange('F1:H1').load('text, numberFormatLocal, valueTypes');
        return () => [range.text, range.numberFormatLocal, range.valueTypes];
      },
    );
    expect(seen).toEqual([
      [['1 234,6', '61,54%', '2020-08-31']],
      [['# ##0,0', '0,00%', 'åååå-mm-DD']],
      [['Double', 'Double', 'Double']],
    ]);
  });
});

describe('a sheet', () => {
  test('position, colour, gridlines, visibility, neighbours', async () => {
    const seen = await changed(
      (sheet, workbook) => {
        sheet.tabColor = '#FF0000';
        sheet.showGridlines = false;
        workbook.worksheets.getItem('B').visibility = 'VeryHidden';
      },
      (sheet, workbook) => {
        sheet.load('position, tabColor, showGridlines');
        const hidden = workbook.worksheets.getItem('B').load('visibility');
        const next = sheet.getNextOrNullObject(true);
        return () => [
          sheet.position,
          sheet.tabColor,
          sheet.showGridlines,
          hidden.visibility,
          next.isNullObject,
        ];
      },
    );
    expect(seen).toEqual([0, '#FF0000', false, 'VeryHidden', true]);
  });

  test('has a page layout: margins, titles, breaks, header and footer', async () => {
    const seen = await changed(
      (sheet) => {
        const layout = sheet.pageLayout;
        layout.orientation = 'Landscape';
        layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        layout.setPrintTitleRows('$1:$1');
        layout.setPrintArea('A1:B9');
        layout.setPrintMargins('Centimeters', { top: 2.54 });
        layout.headersFooters.defaultForAllPages.centerFooter = 'Sida &P (&N)';
        sheet.horizontalPageBreaks.add('A5');
      },
      (sheet) => {
        const layout = sheet.pageLayout.load('orientation, zoom, topMargin');
        const footer = layout.headersFooters.defaultForAllPages.load('centerFooter');
        const titles = layout.getPrintTitleRows().load('address');
        const area = layout.getPrintArea().load('address');
        const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
        return () => [
          layout.orientation,
          layout.zoom,
          layout.topMargin,
          footer.centerFooter,
          titles.address,
          area.address,
          breaks.items.map((item) => item.rowIndex),
        ];
      },
    );
    expect(seen).toEqual([
      'Landscape',
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
      72,
      'Sida &P (&N)',
      'A!1:1',
      'A!A1:B9',
      [4],
    ]);
  });

  test('copied: tables get new names, formulas their own sheet, settings stay', async () => {
    const seen = await changed(
      (sheet) => {
        sheet.tables.add('A1:B3', true).name = 'Driftbudget';
        sheet.getRange('C3').formulas = [['=A!B2-B3']];
        sheet.names.add('_tertial_sheet', '="bud"').visible = false;
        sheet.copy('End');
      },
      (_, workbook) => {
        const copy = workbook.worksheets.getItem('A (2)');
        const tables = copy.tables.load('items/name');
        const formula = copy.getRange('C3').load('formulas');
        const name = copy.names.getItem('_tertial_sheet').load('formula, visible');
        return (): unknown[] => [
          tables.items.map((table) => table.name),
          formula.formulas,
          name.formula,
          name.visible,
        ];
      },
    );
    expect(seen).toEqual([['Driftbudget2'], [["='A (2)'!B2-B3"]], '="bud"', false]);
  });
});

describe('tables', () => {
  test('rows and columns come and go; totals; columns renamed in formulas', async () => {
    const seen = await changed(
      (sheet, workbook) => {
        const table = workbook.tables.getItem('Driftbudget');
        sheet.getRange('H5').formulas = [['=SUM(Driftbudget[Budget])']];
        table.rows.add(undefined, [['Resultat', -8.8]]);
        table.columns.add(undefined, [['Prognos'], [258.9], [257.1], [-1.8]]);
        table.columns.getItem('Budget').name = 'Budget 2020';
        table.showTotals = true;
        table.style = 'TableStyleLight1';
      },
      (sheet, workbook) => {
        const table = workbook.tables.getItem('Driftbudget').load('showTotals, style');
        const range = table.getRange().load('values, address');
        const formula = sheet.getRange('H5').load('formulas, values');
        return (): unknown[] => [
          range.address,
          range.values,
          formula.formulas,
          formula.values,
          table.style,
        ];
      },
    );
    expect(seen).toEqual([
      'A!A1:C5',
      [
        ['Post', 'Budget 2020', 'Prognos'],
        ['Kostnader', 265.9, 258.9],
        ['Intäkter', 257.1, 257.1],
        ['Resultat', -8.8, -1.8],
        ['Total', '', 514.2],
      ],
      [['=SUM(Driftbudget[Budget 2020])']],
      [[514.2]],
      'TableStyleLight1',
    ]);
  });
});

describe('rules on cells', () => {
  test('a list with an input message, and the cells that break it', async () => {
    const seen = await changed(
      (sheet) => {
        const range = sheet.getRange('K1:K3');
        range.values = [['Kostnad'], ['Annat'], ['']];
        range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Kostnad,Intäkt' } };
        range.dataValidation.prompt = { message: 'Välj slag', showPrompt: true, title: 'Slag' };
      },
      (sheet) => {
        const validation = sheet.getRange('K1:K3').dataValidation.load('type, prompt, valid');
        const wrong = validation.getInvalidCells().load('address');
        const mixed = sheet.getRange('K3:K4').dataValidation.load('type');
        return () => [
          validation.type,
          validation.prompt,
          validation.valid,
          wrong.address,
          mixed.type,
        ];
      },
    );
    expect(seen).toEqual([
      'List',
      { message: 'Välj slag', showPrompt: true, title: 'Slag' },
      false,
      'A!K2',
      'Inconsistent',
    ]);
  });

  test('a conditional format of text, and all of them cleared', async () => {
    const seen = await changed(
      (sheet) => {
        const format = sheet.getRange('K1:K3').conditionalFormats.add('ContainsText');
        format.textComparison.rule = { operator: 'Contains', text: 'Nås' };
        format.textComparison.format.font.bold = true;
      },
      (sheet) => {
        const formats = sheet.getRange('K2').conditionalFormats;
        const format = formats.getItemAt(0);
        const text = format.textComparisonOrNullObject.load('rule, format/font/bold');
        const other = format.customOrNullObject;
        formats.clearAll();
        const left = formats.getCount();
        return () => [text.rule, text.format.font.bold, other.isNullObject, left.value];
      },
    );
    expect(seen).toEqual([{ operator: 'Contains', text: 'Nås' }, true, true, 0]);
    expect(host().book.sheet('A')?.conditionalFormats[0]?.areas).toHaveLength(2);
  });

  test('comments with replies', async () => {
    const seen = await changed(
      (_, workbook) => {
        const comment = workbook.comments.add('A!M1', 'Stämmer inte');
        comment.replies.add('Rättat');
        comment.resolved = true;
      },
      (_, workbook) => {
        const comment = workbook.comments.getItemByCell('A!M1').load('content, resolved');
        const replies = comment.replies.load('items/content');
        const place = comment.getLocation().load('address');
        return () => [
          comment.content,
          comment.resolved,
          replies.items.map((reply) => reply.content),
          place.address,
        ];
      },
    );
    expect(seen).toEqual(['Stämmer inte', true, ['Rättat'], 'A!M1']);
  });
});

describe('charts', () => {
  test('are made, placed, named and titled; series follow the source', async () => {
    const seen = await changed(
      (sheet) => {
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
        chart.name = 'Avvikelser';
        chart.title.text = 'Ekonomi har störst underskott';
        chart.legend.visible = false;
        chart.axes.valueAxis.title.text = 'mnkr';
        chart.setPosition('J1', 'N10');
        chart.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
        chart.series.getItemAt(0).hasDataLabels = true;
      },
      (sheet) => {
        const chart = sheet.charts.getItem('Avvikelser');
        chart.load('name, chartType, top, width, title/text, legend/visible');
        const series = chart.series.load('items/name, items/hasDataLabels');
        const axis = chart.axes.valueAxis.title.load('text');
        return () => [
          chart.chartType,
          chart.top,
          chart.title.text,
          chart.legend.visible,
          axis.text,
          series.items.map((item) => [item.name, item.hasDataLabels]),
        ];
      },
    );
    expect(seen).toEqual([
      'BarClustered',
      0,
      'Ekonomi har störst underskott',
      false,
      'mnkr',
      [['Budget 2020', true]],
    ]);
  });

  test('a kind that cannot be made here is an invalid argument', async () => {
    const error = await errorOf(host(), async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.charts.add('Radar', sheet.getRange('A1:B3'));
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('the workbook', () => {
  test('settings, properties, culture', async () => {
    const seen = await changed(
      (_, workbook) => {
        workbook.settings.add('språk', { lang: 'sv' });
        workbook.properties.title = 'T2 2020';
        workbook.properties.custom.add('version', 1);
      },
      (_, workbook) => {
        const setting = workbook.settings.getItem('språk').load('value');
        const properties = workbook.properties.load('title');
        const custom = properties.custom.getItem('Version').load('value, type');
        const culture = workbook.application.cultureInfo.load('name');
        const numbers = culture.numberFormat.load('numberDecimalSeparator');
        return () => [
          setting.value as unknown,
          properties.title,
          custom.value as unknown,
          culture.name,
          numbers.numberDecimalSeparator,
        ];
      },
    );
    expect(seen).toEqual([{ lang: 'sv' }, 'T2 2020', 1, 'sv-SE', ',']);
  });

  test('the settings of Office.context stay in the document', async () => {
    const { settings } = host().Office.context.document;
    settings.set('k', { a: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(host().connection.settings.values.get('k')).toBe('{"a":1}');
  });
});
