import { expect, test } from '@jest/globals';
import { displayLanguage } from './displayLanguage';
import { startExcel } from '../excel.testing';
import { officeSurroundings } from './officeSurroundings';

test.each([
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['EN-au', 'en'],
  // The ribbon is Swedish there too: the manifest has only that and English.
  ['de-DE', 'sv'],
  ['nb-NO', 'sv'],
])(
  'where Office speaks %s, the ribbon, the pane and the functions speak %s',
  async (locale, speaks) => {
    const excel = await startExcel({
      surroundings: { uiLocale: locale },
    });
    try {
      expect((await officeSurroundings()).language).toBe(speaks);
      expect(displayLanguage()).toBe(speaks);
    } finally {
      excel.close();
    }
  },
);
