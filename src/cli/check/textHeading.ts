import type { Language } from '../../language/bilingual';
import type { Period } from '../../report/heading';
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
  const period = report.period === null ? [] : [PERIODS[report.period][language]];
  const year = report.year === null ? [] : [String(report.year)];
  const when = [...period, ...year].join(' ');
  const name = [committee, when].filter(Boolean).join(', ');
  return `${colours.heading(name)}\n${colours.quiet(printable(file))}`;
}

const UNNAMED = { sv: 'Nämnd ej angiven', en: 'No committee named' };

const PERIODS: Readonly<Record<Period, Readonly<Record<Language, string>>>> = {
  T1: { sv: 'tertialrapport 1', en: 'tertial report 1' },
  T2: { sv: 'tertialrapport 2', en: 'tertial report 2' },
  VB: { sv: 'verksamhetsberättelse', en: 'annual report' },
};
