import type { Language } from '../../language/bilingual';

/**
 * The language that Tertial speaks to this person, by that of Office: English where Office speaks
 * English, else Swedish. The manifest's texts are Swedish with overrides for English, so that in a
 * third language (German, say) the ribbon, the pane and the functions all speak Swedish. Before
 * Office is ready nobody knows, and it is Swedish.
 */
export function displayLanguage(): Language {
  // Office types it as always there; before onReady it is not.
  const context = Office.context as Office.Context | undefined;
  return /^en\b/i.test(context?.displayLanguage ?? '') ? 'en' : 'sv';
}
