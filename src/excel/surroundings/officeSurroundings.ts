import type { Language } from '../../language/bilingual';
import { displayLanguage } from './displayLanguage';

/** The add-in's surroundings as Office reports them. */
export interface OfficeSurroundings {
  readonly language: Language;
  /** Colours as `#rrggbb`; null where Office has none, as on some platforms. */
  readonly theme: OfficeColours | null;
  /**
   * Watches for new colours of Office.
   * @returns a function that ends it.
   */
  readonly watchTheme: (onChange: (theme: OfficeColours | null) => void) => () => void;
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
  return { language: displayLanguage(), theme: officeTheme(), watchTheme };
}

function officeTheme(): OfficeColours | null {
  // Some platforms have none, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return null;
  return {
    bodyBackground: theme.bodyBackgroundColor,
    bodyForeground: theme.bodyForegroundColor,
    controlBackground: theme.controlBackgroundColor,
    controlForeground: theme.controlForegroundColor,
  };
}

/** Events of a person returning to the pane, also with the mouse only. */
const RETURNS = ['focus', 'visibilitychange', 'pointerover'] as const;

/**
 * Excel tells nobody that its theme has changed (Outlook alone has that event), but answers with
 * the new one when asked. A person changes it elsewhere, so it is asked when they come back.
 */
function watchTheme(onChange: (theme: OfficeColours | null) => void): () => void {
  let last = JSON.stringify(officeTheme());
  const ask = (): void => {
    const theme = officeTheme();
    if (JSON.stringify(theme) === last) return;
    last = JSON.stringify(theme);
    onChange(theme);
  };
  for (const event of RETURNS) window.addEventListener(event, ask);
  return () => {
    for (const event of RETURNS) window.removeEventListener(event, ask);
  };
}
