import type { Bilingual } from '../../language/bilingual';
import { foldText } from '../../language/words/cleanText';
import { tableNamed } from '../../report/tables';
import { LEDGER_COLUMNS } from '../result/columnsOf';
import { delimiterOf, splitCsv } from '../exports/splitCsv';
import { cellText, isBlankRow, type GridRow } from '../exports/grid';
import { accountPattern } from './accountPattern';
import type { CodeLine } from './codePlan';

export type ReadPlan =
  | { readonly ok: true; readonly lines: readonly CodeLine[] }
  | { readonly ok: false; readonly sentence: Bilingual };

/** The headers of `Kodplan`, in the workbook and in a file. */
export const PLAN_HEADERS = ['Konto', 'Objekt', 'Tabell', 'Rad', 'Kolumn', 'Tecken'] as const;

type PlanHeader = (typeof PLAN_HEADERS)[number];

const NEEDED: readonly PlanHeader[] = ['Konto', 'Tabell', 'Rad'];

/** Reads a code plan from a text with semicolons. What is wrong is told with its line. */
export const codePlanIn = (text: string): ReadPlan => codePlanOf(splitCsv(text, delimiterOf(text)));

/** Reads a code plan from rows of which the first that holds anything is the header. */
export function codePlanOf(rows: readonly GridRow[]): ReadPlan {
  const [header, ...body] = rows.filter((row) => !isBlankRow(row));
  const names = header?.cells.map((cell) => foldText(cellText(cell).replace('*', ''))) ?? [];
  const place = (name: PlanHeader): number => names.indexOf(foldText(name));
  const missing = NEEDED.filter((name) => place(name) < 0);
  if (missing.length > 0) return { ok: false, sentence: noHeader(missing) };
  const lines: CodeLine[] = [];
  for (const row of body) {
    const text = (name: PlanHeader): string => cellText(row.cells[place(name)]);
    const read = codeLine(row.line, text);
    if ('sv' in read) return { ok: false, sentence: read };
    lines.push(read);
  }
  return { ok: true, lines };
}

/** A line of the plan, or a sentence that says what is wrong with it. */
export function codeLine(line: number, text: (name: PlanHeader) => string): CodeLine | Bilingual {
  const table = tableNamed(text('Tabell'));
  if (table === null) return wrong(line, 'Tabell', text('Tabell'));
  if (accountPattern(text('Konto'), () => true) === null)
    return wrong(line, 'Konto', text('Konto'));
  const sign = text('Tecken').replace(/[\u2212\u2013]/, '-');
  if (sign !== '' && sign !== '+' && sign !== '-') return wrong(line, 'Tecken', sign);
  const column = text('Kolumn');
  const known = LEDGER_COLUMNS.find((name) => foldText(name) === foldText(column));
  if (column !== '' && column !== '*' && !known) return wrong(line, 'Kolumn', column);
  if (text('Rad') === '') return wrong(line, 'Rad', '');
  return {
    line,
    account: text('Konto'),
    object: text('Objekt'),
    table: table.name,
    row: text('Rad'),
    column: known ?? null,
    sign: sign === '' ? null : sign,
  };
}

const wrong = (line: number, column: PlanHeader, written: string): Bilingual =>
  written === ''
    ? {
        sv: `Kodplanens rad ${line} saknar ${column}.`,
        en: `Line ${line} of the code plan lacks ${column}.`,
      }
    : {
        sv: `Kodplanens rad ${line}: ”${written}” går inte att använda som ${column}.`,
        en: `Line ${line} of the code plan: “${written}” can't be used as ${column}.`,
      };

const noHeader = (missing: readonly string[]): Bilingual => ({
  sv: `Kodplanen saknar kolumnen ${missing.join(', ')}: första raden ska vara ${PLAN_HEADERS.join(';')}.`,
  en: `The code plan lacks the column ${missing.join(', ')}: its first line is to be ${PLAN_HEADERS.join(';')}.`,
});
