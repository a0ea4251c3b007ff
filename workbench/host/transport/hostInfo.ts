import type { Platform } from '../protocol/platform';

/** What the library learns about the surroundings of the add-in. */
export interface Surroundings {
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly solutionId: string;
  /** Unique for every start, or settings leak from one to the next through session storage. */
  readonly instanceId: string;
  readonly version: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** None where `Office.context.officeTheme` is missing. */
  readonly theme: OfficeTheme | undefined;
}

/** The colours of `Office.context.officeTheme`, by their public names, as numbers. */
export interface OfficeTheme {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyForegroundColor: 0x262626,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x444444,
  controlBackgroundColor: 0xf3f2f1,
};

export const DARK_THEME: OfficeTheme = {
  bodyForegroundColor: 0xffffff,
  bodyBackgroundColor: 0x262626,
  controlForegroundColor: 0xf3f2f1,
  controlBackgroundColor: 0x3b3a39,
};

/** Bits: 1 shared runtime, 2 custom functions. */
const FLAGS = 3;

/** The library's own file for every platform; the web's is told apart in `presentAsWeb`. */
const LIBRARY: Readonly<Record<Platform, readonly [name: string, version: string]>> = {
  win: ['Win32', '16.01'],
  mac: ['Mac', '16.00'],
  web: ['Win32', '16.01'],
};

/**
 * The text by which the library knows its host. `disableLogging` keeps it from loading telemetry;
 * the empty part before it means that the page is not a dialog.
 */
export const hostInfo = (platform: Platform, uiLocale: string): string =>
  ['Excel', ...LIBRARY[platform], uiLocale, 'telemetry', '', 'disableLogging', FLAGS].join('$');
