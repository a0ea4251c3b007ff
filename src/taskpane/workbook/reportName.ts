import type { Bilingual, Language } from '../../language/bilingual';
import type { Heading, Period } from '../../report/heading';

/** Which report it is: *Servicenämnden, tertialrapport 2 2020*. */
export function reportName({ committee, period, year }: Heading, language: Language): string {
  const name = committee?.value ?? UNNAMED[language];
  const word = period?.value ? PERIODS[period.value][language] : null;
  const when = [word, year?.value].filter((part) => (part ?? null) !== null).join(' ');
  return [name, when].filter(Boolean).join(', ');
}

const UNNAMED: Bilingual = { sv: 'Nämnd ej angiven', en: 'No committee named' };

const PERIODS: Readonly<Record<Period, Bilingual>> = {
  T1: { sv: 'tertialrapport 1', en: 'tertial report 1' },
  T2: { sv: 'tertialrapport 2', en: 'tertial report 2' },
  VB: { sv: 'verksamhetsberättelse', en: 'annual report' },
};
