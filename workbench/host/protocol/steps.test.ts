import { describe, expect, test } from '@jest/globals';
import { errorOf, hostForTests } from '../runner/testing';

/** The calls whose messages were captured when the protocol was explored, one test each. */
const host = hostForTests({ sheets: { A: [], B: [] } });

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  host().Excel.run(batch);

const sheetA = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('A');

describe('reading and writing', () => {
  test('values and address', async () => {
    await run(async (context) => {
      const range = sheetA(context).getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load('values, address');
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(range.address).toBe('A!A1:B2');
    });
  });

  test('a used range, and none', async () => {
    await run(async (context) => {
      const used = sheetA(context).getUsedRange(true).load('address, rowCount');
      const none = context.workbook.worksheets.getItem('B').getUsedRangeOrNullObject();
      await context.sync();
      expect(used.address).toBe('A!A1:B2');
      expect(used.rowCount).toBe(2);
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a write of more than 1 500 cells, which the library cuts into blocks', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`text ${row}`, row]);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('B').getRange('A1:B3000');
      range.values = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });

  test('a range as an argument of another', async () => {
    await run(async (context) => {
      const sheet = sheetA(context);
      const range = sheet.getRange('A1').getBoundingRect(sheet.getRange('C3')).load('address');
      await context.sync();
      expect(range.address).toBe('A!A1:C3');
    });
  });

  test('properties set as one object', async () => {
    await run(async (context) => {
      const range = sheetA(context).getRange('F1');
      range.set({ format: { font: { bold: true, color: '#FF0000' } }, values: [[7]] });
      range.load('values, format/font/bold, format/font/color');
      await context.sync();
      expect(range.values).toEqual([[7]]);
      expect(range.format.font.bold).toBe(true);
      expect(range.format.font.color).toBe('#FF0000');
    });
  });
});

describe('collections', () => {
  test('a sheet added, and members of the items loaded', async () => {
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add('C');
      sheets.load('items/name, items/visibility');
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['A', 'B', 'C']);
      expect(sheets.items[2]?.visibility).toBe('Visible');
    });
  });

  test('a page of the items', async () => {
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: 'name, position', top: 1, skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.position])).toEqual([['B', 1]]);
    });
  });

  test('a collection below the items', async () => {
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ name: true, tables: { name: true } });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.tables.items.length)).toEqual([0, 0, 0]);
    });
  });

  test('a count as the result of a method', async () => {
    await run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(3);
    });
  });
});

describe('objects', () => {
  test('null objects, and the objects below them', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('nope');
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.load('values');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test('a table with a row added', async () => {
    await run(async (context) => {
      const sheet = sheetA(context);
      sheet.getRange('D1:E3').values = [
        ['Namn', 'Värde'],
        ['x', 1],
        ['y', 2],
      ];
      const table = sheet.tables.add('D1:E3', true);
      table.name = 'T_1';
      table.rows.add(undefined, [['z', 3]]);
      const body = context.workbook.tables.getItem('T_1').getDataBodyRange().load('values');
      table.columns.load('items/name');
      await context.sync();
      expect(body.values).toEqual([
        ['x', 1],
        ['y', 2],
        ['z', 3],
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Namn', 'Värde']);
    });
  });

  test('conditional formats of a value and of a formula', async () => {
    await run(async (context) => {
      const range = sheetA(context).getRange('A1:A5');
      const byValue = range.conditionalFormats.add('CellValue');
      byValue.cellValue.format.font.color = '#FF0000';
      byValue.cellValue.rule = { formula1: '=1', operator: 'GreaterThan' };
      const byFormula = range.conditionalFormats.add('Custom');
      byFormula.custom.rule.formula = '=$A1>2';
      byFormula.custom.format.fill.color = '#00FF00';
      range.conditionalFormats.load('items/type');
      byFormula.custom.rule.load('formula');
      await context.sync();
      expect(range.conditionalFormats.items.map((format) => format.type)).toEqual([
        'Custom',
        'CellValue',
      ]);
      expect(byFormula.custom.rule.formula).toBe('=$A1>2');
    });
  });

  test('a defined name', async () => {
    await run(async (context) => {
      context.workbook.names.add('Ränta', sheetA(context).getRange('A1'));
      const range = context.workbook.names.getItem('Ränta').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('A!A1');
    });
  });

  test('a range kept over several requests, and let go', async () => {
    await run(async (context) => {
      const range = sheetA(context).getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
      range.untrack();
      await context.sync();
    });
    await host().idle();
    expect(host().host.references.count).toBe(0);
  });

  test('a sheet used again in a second request', async () => {
    await run(async (context) => {
      const sheet = sheetA(context);
      const range = sheet.getRange('A1');
      await context.sync();
      range.load('values');
      sheet.load('name');
      await context.sync();
      expect([range.values, sheet.name]).toEqual([[[1]], 'A']);
    });
  });

  test('selecting and activating', async () => {
    await run(async (context) => {
      const sheet = sheetA(context);
      sheet.activate();
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('A!B2:C3');
    });
  });

  test('a sheet put first and deleted', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Temp');
      sheet.position = 0;
      sheet.load('position, id');
      await context.sync();
      expect(sheet.position).toBe(0);
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('Temp');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('calculation mode and frozen rows', async () => {
    await run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode');
      const panes = sheetA(context).freezePanes;
      panes.freezeRows(1);
      const frozen = panes.getLocation().load('address');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
      expect(frozen.address).toBe('A!1:1');
      application.calculationMode = 'Automatic';
      await context.sync();
    });
  });
});

describe('errors', () => {
  test('an item that is not there', async () => {
    const error = await errorOf(host(), async (context) => {
      context.workbook.worksheets.getItem('nope').load('name');
      await context.sync();
    });
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      location: 'WorksheetCollection.getItem',
    });
  });

  test('what a batch did before its error stays done', async () => {
    const error = await errorOf(host(), async (context) => {
      const sheet = sheetA(context);
      sheet.getRange('H9').values = [['before']];
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      sheet.getRange('I9').values = [['after']];
      await context.sync();
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    await run(async (context) => {
      const cells = sheetA(context).getRange('H9:I9').load('values');
      await context.sync();
      expect(cells.values).toEqual([['before', '']]);
    });
  });

  test('an address that is none', async () => {
    const error = await errorOf(host(), async (context) => {
      sheetA(context).getRange('nonsense!!').load('values');
      await context.sync();
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Worksheet.getRange' });
  });

  test('a member that the host lacks is named', async () => {
    const error = await errorOf(host(), async (context) => {
      context.workbook.worksheets.getItem('A').shapes.load('items/name');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Worksheet.shapes');
  });

  test('a property that was not loaded never reaches the host', async () => {
    const before = host().host.requestCount;
    const error = await errorOf(host(), (context) =>
      Promise.resolve(sheetA(context).getRange('A1').values),
    );
    expect(error.code).toBe('PropertyNotLoaded');
    expect(host().host.requestCount).toBe(before);
  });

  test('trace messages come back with the error', async () => {
    const traces = await run(async (context) => {
      context.trace('first');
      context.workbook.worksheets.getItem('nope').load('name');
      context.trace('second');
      await context.sync();
    }).catch((error: unknown) => (error as OfficeExtension.Error).traceMessages);
    expect(traces).toEqual(['first']);
  });
});

describe('events', () => {
  test('a change of cells reaches the sheet and the collection, with its range', async () => {
    const seen: string[] = [];
    const { Excel } = host();
    const [onSheet, onAll] = await run(async (context) => {
      const first = sheetA(context).onChanged.add(async (event) => {
        const address = await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          return range.address;
        });
        seen.push(`sheet ${event.changeType} ${address}`);
      });
      const second = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`all ${event.address} ${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      return [first, second] as const;
    });
    await run(async (context) => {
      sheetA(context).getRange('C1').values = [[99]];
      await context.sync();
    });
    await host().idle();
    expect(seen.sort()).toEqual(['all C1 Local ThisLocalAddin', 'sheet RangeEdited A!C1']);
    for (const handler of [onSheet, onAll]) {
      handler.remove();
      await handler.context.sync();
    }
    await run(async (context) => {
      sheetA(context).getRange('C1').values = [[100]];
      await context.sync();
    });
    await host().idle();
    expect(seen).toHaveLength(2);
  });

  test('selection, activation, adding and deleting', async () => {
    const seen: string[] = [];
    const say = (text: string) => () => {
      seen.push(text);
      return Promise.resolve();
    };
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onActivated.add(say('activated'));
      sheets.onDeactivated.add(say('deactivated'));
      sheets.onAdded.add(say('added'));
      sheets.onDeleted.add(say('deleted'));
      sheetA(context).onSelectionChanged.add((event) => say(`selected ${event.address}`)());
      await context.sync();
    });
    await run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.add('D');
      sheet.activate();
      await context.sync();
      sheetA(context).getRange('B1:B2').select();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await host().idle();
    expect(seen).toEqual([
      'added',
      'deactivated',
      'activated',
      'deactivated',
      'activated',
      'selected B1:B2',
      'deleted',
    ]);
  });
});
