import type { Language } from '../../language/bilingual';
import { PERIOD_NAMES } from '../../report/period';
import type { Colours } from '../output/colours';
import type { CheckedFile } from './fileResult';
import { printable } from '../output/printable';

/** Which report it is, and under it the file. */
export function textHeading(
  { report, file }: Pick<CheckedFile, 'report' | 'file'>,
  language: Language,
  colours: Colours,
): string {
  const committee = report.committee === null ? UNNAMED[language] : printable(report.committee);
  const period = report.period === null ? [] : [PERIOD_NAMES[report.period][language]];
  const year = report.year === null ? [] : [String(report.year)];
  const when = [...period, ...year].join(' ');
  const name = [committee, when].filter(Boolean).join(', ');
  return `${colours.heading(name)}\n${colours.quiet(printable(file))}`;
}

const UNNAMED = { sv: 'Nämnd ej angiven', en: 'No committee named' };
