/** The parts of the library that a page has once its files are loaded. */
interface Library {
  readonly OSF?: {
    readonly _OfficeAppFactory: { getHostInfo(): { hostPlatform: string } };
    readonly DDA: { OpenBrowser?: unknown; OfficeTheme?: unknown };
  };
}

/**
 * Gives the add-in what it would find on the web. The library's own file for the web talks by messages
 * to pages of Microsoft's only, so its file for Windows is loaded, and told the rest before it makes
 * `Office.context`.
 */
export function presentAsWeb(window: object, hasTheme: boolean): void {
  const { OSF } = window as Library;
  if (!OSF) throw new Error('The library has not been loaded yet.');
  OSF._OfficeAppFactory.getHostInfo().hostPlatform = 'web';
  delete OSF.DDA.OpenBrowser;
  if (!hasTheme) delete OSF.DDA.OfficeTheme;
}
