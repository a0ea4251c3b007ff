import type { Language } from '../language/bilingual';
import { displayLanguage } from './displayLanguage';

/** What Office says about where the add-in stands. */
export interface OfficeSurroundings {
  readonly language: Language;
  /** Colours as `#rrggbb`; null where Office has none, as on some platforms. */
  readonly theme: OfficeColours | null;
}

export interface OfficeColours {
  readonly bodyBackground: string;
  readonly bodyForeground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
}

/** Waits for Office and asks it. */
export async function officeSurroundings(): Promise<OfficeSurroundings> {
  await Office.onReady();
  const { officeTheme } = Office.context;
  return {
    language: displayLanguage(),
    // Some platforms have none, whatever the types say.
    theme: (officeTheme as Office.OfficeTheme | undefined) ? coloursOf(officeTheme) : null,
  };
}

const coloursOf = (theme: Office.OfficeTheme): OfficeColours => ({
  bodyBackground: theme.bodyBackgroundColor,
  bodyForeground: theme.bodyForegroundColor,
  controlBackground: theme.controlBackgroundColor,
  controlForeground: theme.controlForegroundColor,
});
