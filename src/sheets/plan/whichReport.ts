import { formatDate } from '../../language/dates/formatDate';
import type { Heading } from '../../report/heading';
import { committeeName, reportName } from './reportName';

/** One sentence that says whose report it is, and of which day. */
export function whichReport(heading: Heading): string {
  const date = heading.reportDate?.value;
  const day = date ? ` per ${formatDate(date, 'sv')}` : '';
  return `${committeeName(heading)}, ${reportName(heading).toLowerCase()}${day}.`;
}
