import { LIGHT_THEME, type Surroundings } from '../transport/hostInfo';
import { REQUIREMENT_SETS } from '../transport/requirementSets';

let starts = 0;

/** Excel in Swedish, with what this host supports. Every start is a separate instance. */
export const swedishExcel = (bookName: string): Surroundings => ({
  uiLocale: 'sv-SE',
  dataLocale: 'sv-SE',
  documentUrl: `C:\\Users\\ekonom\\${bookName}`,
  solutionId: '3e1d7f0c-5a41-4e0b-9f0a-6d0f5c1a7e11',
  instanceId: `instance-${++starts}`,
  version: '16.0.17928.20000',
  requirementSets: REQUIREMENT_SETS,
  theme: LIGHT_THEME,
});
