import type { RawWorkbook } from '../../workbook/rawWorkbook';

/** The author of a workbook that Tertial wrote and nobody has saved since. */
const PROGRAM = 'Tertial';

/** Who saved the workbook last; null when it names nobody. */
export const lastPerson = ({ lastAuthor }: RawWorkbook): string | null =>
  lastAuthor === PROGRAM ? null : lastAuthor;
