import { readExample } from '../../src/example/readExample';
import { exampleFolder } from '../../src/example/readExampleFolder';
import type { TableSheetPlan, WorkbookPlan } from '../../src/workbook/workbookPlan';

/** How many rows a great committee has of what the case has fewest of, and the column that names them. */
const ROWS: Readonly<Record<string, readonly [count: number, naming: string]>> = {
  Indikatorer: [1_000, 'Indikator'],
  Aktiviteter: [2_000, 'Aktivitet'],
};

/** The case with its indicators and activities many times over, each under a name of its own. */
export async function greatCommittee(): Promise<WorkbookPlan> {
  const example = await readExample(exampleFolder());
  if (!example.ok) throw new Error(example.sentence.en);
  return { ...example.plan, sheets: example.plan.sheets.map(multiplied) };
}

function multiplied(sheet: TableSheetPlan): TableSheetPlan {
  const [count, naming] = ROWS[sheet.table] ?? [0, ''];
  if (count === 0 || sheet.rows.length === 0) return sheet;
  const column = sheet.columns.findIndex(({ header }) => header === naming);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = sheet.rows[index % sheet.rows.length] ?? [];
    return row.map((cell, at) =>
      at === column
        ? { ...cell, value: `${typeof cell.value === 'string' ? cell.value : naming} ${index + 1}` }
        : cell,
    );
  });
  return {
    ...sheet,
    rows,
    choices: sheet.choices.map((choice) => ({ ...choice, toRow: count - 1 })),
  };
}
