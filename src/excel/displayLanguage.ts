import type { Language } from '../language/bilingual';

/** The language that Office speaks to this person; Swedish for any but English, and before Office is ready. */
export function displayLanguage(): Language {
  // Office types it as always there; before onReady it is not.
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
