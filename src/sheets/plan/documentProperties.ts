import type { Heading } from '../../report/heading';
import { committeeName, reportName } from './reportName';

/** What a document says of itself to archives and registers. */
export interface DocumentProperties {
  readonly title: string;
  /** The committee. */
  readonly creator: string;
  readonly subject: string;
  /** `2020-09-15T10:30:00Z`. */
  readonly created: string;
  /** Of Tertial. */
  readonly version: string;
}

/**
 * What a workbook of report sheets alone says of itself.
 * @param made when, as `2020-09-15T10:30:00Z`, and by which version of Tertial.
 */
export const propertiesOf = (
  heading: Heading,
  made: Pick<DocumentProperties, 'created' | 'version'>,
): DocumentProperties => ({
  title: `${committeeName(heading)}: ${reportName(heading)}`,
  creator: committeeName(heading),
  subject: 'Rapportblad till tertialrapporten',
  ...made,
});
