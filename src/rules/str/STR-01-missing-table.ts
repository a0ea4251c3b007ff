import type { TableSource } from '../../report/datum';
import { TABLE_NAMES, tableNamed, type TableName } from '../../report/tables';
import { type Outcome, PASSED, rule } from '../rule';
import { hasBlankAmounts, isEmptyTable, isRequired, lackingRows, tableOf } from '../tableOf';
import { NO_FIGURES } from '../tested';
import { headerRow, pointing } from './headerCell';

export const str01 = rule(
  {
    id: 'STR-01',
    severity: 'error',
    tables: [],
    title: {
      sv: 'En tabell saknas eller är tom',
      en: 'A required table is missing or empty',
    },
    explanation: {
      sv: 'Tabellen hittas på sitt namn (Tabelldesign, Tabellnamn), oavsett blad. Namnge tabellen, eller hämta den ur mallen. En tabell med bara rubriker, eller utan ett enda belopp, ger inget att pröva: fyll i den.',
      en: 'A table is found by its name (Table Design, Table Name), whatever its sheet. Name the table, or take it from the template. A table with headers only, or without a single amount, leaves nothing to check: fill it in.',
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
    ...TABLE_NAMES.flatMap((name) => {
      const { source } = tableOf(report, name);
      if (source === null) return [];
      const isEmpty = isEmptyTable(report, name) || hasBlankAmounts(report, name);
      return isRequired(name) && isEmpty ? [empty(source)] : [PASSED];
    }),
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

/** At its header: it has no other cell. */
function empty(source: TableSource): Outcome {
  const lacking = lackingRows(source.name);
  const [first] = Object.values(tableNamed(source.name)?.columns ?? {});
  return pointing(
    'error',
    {
      sv: `Tabellen ${source.name} har inga ${lacking.sv}, så det som behöver den kan inte prövas: fyll i den.`,
      en: `The table ${source.name} has no ${lacking.en}, so what needs it can't be tested: fill it in.`,
    },
    headerRow(source, first?.name ?? ''),
  );
}
