import type { Platform } from '../protocol/platform';
import { LIGHT_THEME, type Surroundings } from '../transport/hostInfo';
import { requirementSets } from '../transport/requirementSets';

let starts = 0;

/** Where the workbook is, as each platform says it. */
const FOLDER: Readonly<Record<Platform, string>> = {
  win: 'C:\\Users\\ekonom\\',
  mac: '/Users/ekonom/',
  web: 'https://kommun.sharepoint.com/Dokument/',
};

/** Excel in Swedish, with what this host supports. Every start is a separate instance. */
export const swedishExcel = (bookName: string, platform: Platform = 'win'): Surroundings => ({
  uiLocale: 'sv-SE',
  dataLocale: 'sv-SE',
  documentUrl: `${FOLDER[platform]}${bookName}`,
  solutionId: '3e1d7f0c-5a41-4e0b-9f0a-6d0f5c1a7e11',
  instanceId: `instance-${++starts}`,
  version: '16.0.17928.20000',
  requirementSets: requirementSets(platform),
  theme: platform === 'web' ? undefined : LIGHT_THEME,
});
