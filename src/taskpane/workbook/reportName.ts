import type { Bilingual, Language } from '../../language/bilingual';
import type { Heading } from '../../report/heading';
import { PERIOD_NAMES } from '../../report/period';

/** Which report it is: *Servicenämnden, tertialrapport 2 2020*. */
export function reportName({ committee, period, year }: Heading, language: Language): string {
  const name = committee?.value ?? UNNAMED[language];
  const word = period?.value ? PERIOD_NAMES[period.value][language] : null;
  const when = [word, year?.value].filter((part) => (part ?? null) !== null).join(' ');
  return [name, when].filter(Boolean).join(', ');
}

const UNNAMED: Bilingual = { sv: 'Nämnd ej angiven', en: 'No committee named' };
