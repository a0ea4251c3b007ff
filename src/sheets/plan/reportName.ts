import { capitalized } from '../../language/numbers/countWord';
import type { Heading } from '../../report/heading';
import { PERIOD_NAMES } from '../../report/period';

/** What the committee is called at the head of a page. */
export const committeeName = ({ committee }: Heading): string =>
  committee?.value ?? 'Nämnd ej angiven';

/** Which report it is: `Tertialrapport 2 2020`. */
export function reportName({ period, year }: Heading): string {
  const word = capitalized(period?.value ? PERIOD_NAMES[period.value].sv : 'rapport');
  return year?.value ? `${word} ${year.value}` : word;
}
