import { afterEach, expect, test } from '@jest/globals';
import type { Started } from '../../../workbench/host/runner/startHost';
import { DARK_THEME, LIGHT_THEME } from '../../../workbench/host/transport/hostInfo';
import { startExcel } from '../excel.testing';
import { type OfficeColours, officeSurroundings } from './officeSurroundings';

/** Longer than Office.js keeps an answer about the theme. */
const LATER = 6000;

let excel: Started;
let waited = 0;
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
  excel.close();
});

test('the theme is followed when a person comes back to the pane', async () => {
  const theme = { ...LIGHT_THEME };
  excel = await startExcel({ surroundings: { theme } });
  Object.assign(globalThis, { window: excel.window });
  const surroundings = await officeSurroundings();
  expect(surroundings.theme?.bodyBackground).toBe('#ffffff');
  const seen: (OfficeColours | null)[] = [];
  const stop = surroundings.watchTheme((colours) => seen.push(colours));
  const comeBack = () => excel.window.dispatchEvent(new excel.window.Event('focus'));
  comeBack();
  expect(seen).toEqual([]);
  Object.assign(theme, DARK_THEME);
  excel.window.Date.prototype.getTime = () => Date.now() + waited;
  waited += LATER;
  comeBack();
  expect(seen.map((colours) => colours?.bodyBackground)).toEqual(['#262626']);
  stop();
  Object.assign(theme, LIGHT_THEME);
  waited += LATER;
  comeBack();
  expect(seen).toHaveLength(1);
});
