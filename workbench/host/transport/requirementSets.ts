import type { Platform } from '../protocol/platform';

/**
 * What the host says it supports. ExcelApi stops at the add-in's floor: parts of it are missing
 * (docs/host.md names them, and they answer ApiNotFound), nothing newer is claimed.
 */
const EVERYWHERE: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  SharedRuntime: '1.2',
  RibbonApi: '1.1',
  AddinCommands: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.1',
};

/**
 * The requirement sets of a platform. Pages are opened in the browser by `openBrowserWindow` in Excel
 * on Windows and Mac only.
 */
export const requirementSets = (platform: Platform): Readonly<Record<string, string>> =>
  platform === 'web' ? EVERYWHERE : { ...EVERYWHERE, OpenBrowserWindowApi: '1.1' };
