import type { Heading, Period } from '../../report/heading';

/** What the committee is called at the head of a page. */
export const committeeName = ({ committee }: Heading): string =>
  committee?.value ?? 'Nämnd ej angiven';

/** Which report it is: `Tertialrapport 2 2020`. */
export function reportName({ period, year }: Heading): string {
  const word = period?.value ? PERIODS[period.value] : 'Rapport';
  return year?.value ? `${word} ${year.value}` : word;
}

const PERIODS: Readonly<Record<Period, string>> = {
  T1: 'Tertialrapport 1',
  T2: 'Tertialrapport 2',
  VB: 'Verksamhetsberättelse',
};
