import type { Bilingual } from '../../language/bilingual';
import type { Report } from '../../report/report';
import type { CodeLine } from '../plan/codePlan';
import { codeLine, type ReadPlan } from '../plan/readCodePlan';

/** The code plan that a workbook holds; null when it has none, or an empty one. */
export function planOfReport({ codePlan }: Report): ReadPlan | null {
  if (codePlan.rows.length === 0) return null;
  const lines: CodeLine[] = [];
  for (const { source, account, object, table, row, column, sign } of codePlan.rows) {
    const texts = {
      Konto: account.value,
      Objekt: object.value,
      Tabell: table.value,
      Rad: row.value,
      Kolumn: column.value,
      // A lone minus reads as blank everywhere else.
      Tecken: sign.value ?? writtenMinus(sign.written?.value),
    };
    const read: CodeLine | Bilingual = codeLine(source.row, (name) => texts[name] ?? '');
    if ('sv' in read) return { ok: false, sentence: read };
    lines.push(read);
  }
  return { ok: true, lines };
}

const writtenMinus = (value: unknown): string | null =>
  typeof value === 'string' && /^\s*[-\u2212\u2013]\s*$/.test(value) ? '-' : null;
