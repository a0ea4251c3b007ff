import type { RawWorkbook } from '../../src/workbook/rawWorkbook';
import { fact, rowsOf, say, type Said, textIn, type SheetRow } from './sheetRows.testing';

const RANK = ['Uppfylls inte', 'Uppfylls delvis', 'Uppfylls helt'];

/** The rules GOL-02 and 05 to 09, read from docs/rules.md as it stands. */
export function goalFindings(book: RawWorkbook): Said[] {
  const goals = rowsOf(book, 'Mål');
  const key = (row: SheetRow, column: string) => ['Mål', String(row['Mål-id']), column];
  // A required table without rows is one finding (STR-01), and what needs it is not tested.
  const belongs = (table: string, goal: SheetRow) => {
    const rows = rowsOf(book, table);
    return rows.length === 0 || rows.some((row) => row['Mål-id'] === goal['Mål-id']);
  };
  const assessed = (goal: SheetRow) => RANK.indexOf(textIn(goal, 'Uppfyllelse') ?? '');
  return goals.flatMap((goal) => {
    const level = goal['Nivå'];
    const said: Said[] = [];
    const isCommittee = level === 'Nämndmål';
    if (level !== 'Inriktningsmål' && assessed(goal) < 0)
      said.push(say('warning', 'GOL-02', ...key(goal, 'Uppfyllelse')));
    if (isCommittee && !belongs('Indikatorer', goal))
      said.push(say('warning', 'GOL-05', ...key(goal, 'Mål-id')));
    if (isCommittee && !belongs('Aktiviteter', goal))
      said.push(say('warning', 'GOL-06', ...key(goal, 'Mål-id')));
    const below = goals.filter((child) => child['Överordnat mål'] === goal['Mål-id']);
    const worst = Math.min(...below.map(assessed).filter((rank) => rank >= 0));
    if (assessed(goal) >= 0 && worst < assessed(goal))
      said.push(say('warning', 'GOL-07', ...key(goal, 'Uppfyllelse')));
    if (level === 'KF-mål' && assessed(goal) >= 0 && textIn(goal, 'Analys') === null)
      said.push(say('error', 'GOL-08', ...key(goal, 'Analys')));
    if (isCommittee && textIn(goal, 'Förväntat resultat') === null)
      said.push(say('warning', 'GOL-09', ...key(goal, 'Förväntat resultat')));
    return said;
  });
}

/** The rules ACT-01, 02, 05 and 07, read from docs/rules.md as it stands. */
export function activityFindings(book: RawWorkbook): Said[] {
  const today = String(fact(book, 'Rapportdatum'));
  const year = String(fact(book, 'Rapportår'));
  // The last day of the second month after: all dates are ISO, so text compares as dates do.
  const soon = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + 2, 0))
    .toISOString()
    .slice(0, 10);
  return rowsOf(book, 'Aktiviteter').flatMap((row) => {
    const at = (column: string) => ['Aktiviteter', String(row['Aktivitet-id']), column];
    const [start, end] = [textIn(row, 'Startdatum'), textIn(row, 'Slutdatum')];
    const said: Said[] = [];
    if (start !== null && end !== null && start > end)
      said.push(say('error', 'ACT-01', ...at('Startdatum')));
    else {
      if (start !== null && start.slice(0, 4) !== year)
        said.push(say('error', 'ACT-01', ...at('Startdatum')));
      if (end !== null && end.slice(0, 4) !== year)
        said.push(say('error', 'ACT-01', ...at('Slutdatum')));
    }
    const isSilent = ['Status', 'Avvikelse', 'Analys'].every((name) => textIn(row, name) === null);
    if (end !== null && end < today && isSilent)
      said.push(say('warning', 'ACT-02', ...at('Slutdatum')));
    const isSoon = end !== null && end >= today && end <= soon;
    if (fact(book, 'Period') !== 'VB' && isSoon && row['Status'] !== 'Klar')
      said.push(say('info', 'ACT-05', ...at('Slutdatum')));
    const goal = rowsOf(book, 'Mål').find((other) => other['Mål-id'] === row['Mål-id']);
    if (goal?.['Nivå'] === 'KF-mål') said.push(say('info', 'ACT-07', ...at('Mål-id')));
    return said;
  });
}
