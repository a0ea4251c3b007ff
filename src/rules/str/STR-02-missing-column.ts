import type { Bilingual } from '../../language/bilingual';
import type { TableSource } from '../../report/datum';
import type { StructureFault } from '../../report/structureFault';
import { TABLE_NAMES } from '../../report/tables';
import { cellOf } from '../common/cells';
import type { CellReference } from '../finding';
import { type Outcome, PASSED, rule } from '../rule';
import { tableOf } from '../tableOf';
import { headerRow, pointing } from './headerCell';

export const str02 = rule(
  {
    id: 'STR-02',
    severity: 'error',
    tables: [],
    title: {
      sv: 'En kolumn eller uppgift saknas',
      en: 'A required column or setting is missing',
    },
    explanation: {
      sv: 'Kolumnen hittas på sin rubrik; årtal och period efter rubriken gör ingen skillnad. I Rapport är det raden, eller dess värde, som saknas.',
      en: 'A column is found by its header; a year or period after it makes no difference. In Rapport it is the row, or its value, that is missing.',
    },
    example: {
      sv: 'Driftbudget har ingen kolumn med rubriken Avvikelse.',
      en: 'Driftbudget has no column with the header Avvikelse.',
    },
  },
  ({ report }) => [
    ...report.structure.flatMap((fault): Outcome[] => {
      if (fault.kind === 'missingColumn') return [missingColumn(fault.table, fault.column)];
      return fault.kind === 'missingSetting' ? [missingSetting(fault)] : [];
    }),
    ...TABLE_NAMES.flatMap((name) => tableOf(report, name).columns.map(() => PASSED)),
  ],
);

const missingColumn = (table: TableSource, column: string): Outcome =>
  missing(headerRow(table, column), {
    sv: `${table.name} saknar kolumnen ${column}: lägg till den, eller rätta rubriken.`,
    en: `${table.name} lacks the column ${column}: add it, or correct the header.`,
  });

/** The blank cell where there is a row; else the header, since there is no place to point at. */
function missingSetting({
  table,
  setting,
  blank,
}: Extract<StructureFault, { kind: 'missingSetting' }>): Outcome {
  if (blank) {
    return missing(cellOf(blank, 'reported'), {
      sv: `${setting} saknar värde i Rapport: fyll i det.`,
      en: `${setting} has no value in Rapport: fill it in.`,
    });
  }
  return missing(headerRow(table, setting), {
    sv: `Rapport saknar raden ${setting}: lägg till den med sitt värde.`,
    en: `Rapport lacks the row ${setting}: add it with its value.`,
  });
}

const missing = (cell: CellReference, message: Bilingual): Outcome =>
  pointing('error', message, cell);
