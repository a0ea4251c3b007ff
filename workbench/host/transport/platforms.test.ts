import { afterEach, expect, test } from '@jest/globals';
import { PLATFORMS, type Platform } from '../protocol/platform';
import { startHost, type Started } from '../runner/startHost';
import { LIGHT_THEME } from './hostInfo';

let started: Started | undefined;
afterEach(() => started?.close());

/** https://learn.microsoft.com/javascript/api/requirement-sets/common/open-browser-window-api-requirement-sets */
const FOUND: Readonly<Record<Platform, object>> = {
  win: { platform: 'PC', browser: true, window: 'function', background: '#ffffff' },
  mac: { platform: 'Mac', browser: true, window: 'function', background: '#ffffff' },
  web: { platform: 'OfficeOnline', browser: false, window: 'undefined', background: undefined },
};

test.each(PLATFORMS)('the library on %s finds what it would find there', async (platform) => {
  started = await startHost({ platform, sheets: { Blad: [[41]] } });
  const { Office, Excel } = started;
  const { context } = Office;
  const theme = context.officeTheme as Office.OfficeTheme | undefined;
  expect({
    platform: context.platform,
    browser: context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'),
    window: typeof context.ui.openBrowserWindow,
    background: theme?.bodyBackgroundColor.toLowerCase(),
  }).toEqual(FOUND[platform]);
  const value = await Excel.run(async (request) => {
    const cell = request.workbook.worksheets.getItem('Blad').getRange('A1').load('values');
    await request.sync();
    return cell.values;
  });
  expect(value).toEqual([[41]]);
});

test('a theme can be given on the web too, where newer Excel has one', async () => {
  started = await startHost({ platform: 'web', surroundings: { theme: LIGHT_THEME } });
  expect(started.Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
});
