import type { RawWorkbook } from '../../workbook/rawWorkbook';

/** Whom a workbook names that Tertial wrote and nobody has saved since. */
const PROGRAM = 'Tertial';

/** Who saved the workbook last; null when it names nobody. */
export const lastPerson = ({ lastAuthor }: RawWorkbook): string | null =>
  lastAuthor === PROGRAM ? null : lastAuthor;
