import { TABLE_NAMES, type TableName } from '../../report/tables';
import { type Outcome, PASSED, rule } from '../rule';
import { tableOf } from '../tableOf';
import { NO_FIGURES } from '../tested';

export const str01 = rule(
  {
    id: 'STR-01',
    severity: 'error',
    tables: [],
    title: { sv: 'En tabell saknas', en: 'A required table is missing' },
    explanation: {
      sv: 'Tabellen hittas på sitt namn (Tabelldesign, Tabellnamn), oavsett blad. Namnge tabellen, eller hämta den ur mallen.',
      en: 'A table is found by its name (Table Design, Table Name), whatever its sheet. Name the table, or take it from the template.',
    },
    example: {
      sv: 'Arbetsboken har ingen tabell som heter Balansräkning.',
      en: 'The workbook has no table named Balansräkning.',
    },
  },
  ({ report }) => [
    ...report.structure.flatMap((fault) =>
      fault.kind === 'missingTable' ? [missing(fault.table)] : [],
    ),
    ...TABLE_NAMES.filter((name) => tableOf(report, name).source !== null).map(() => PASSED),
  ],
);

const missing = (table: TableName): Outcome => ({
  kind: 'found',
  subject: table,
  finding: {
    severity: 'error',
    message: {
      sv: `Tabellen ${table} saknas: ge rätt tabell det namnet, eller hämta den ur mallen.`,
      en: `The table ${table} is missing: give the right table that name, or take it from the template.`,
    },
    cells: [],
    ...NO_FIGURES,
  },
});
