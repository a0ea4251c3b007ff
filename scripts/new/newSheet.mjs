import { insertLine } from './insertLine.mjs';

/**
 * A report sheet that lists the areas until somebody gives it its own rows, and its test.
 *
 * @param words the id, which is also what the tab is called: `prognoser`.
 * @param read the text of a file of the project.
 * @returns what to write, or why nothing can be made.
 */
export function newSheet([id = ''], read) {
  if (!/^[a-zåäö]+$/.test(id)) return 'A sheet is named by one word in small letters: prognoser.';
  const variable = `${id.normalize('NFD').replace(/\p{Mn}/gu, '')}Sheet`;
  const title = id[0].toUpperCase() + id.slice(1);
  const index = read('src/sheets/sheets.ts');
  if (index.includes(`${variable},`)) return `The sheet ${id} exists already.`;
  const imported = insertLine(index, `import { ${variable} } from './${variable}';`, (line) =>
    /^import \{ \w+Sheet \}/.test(line),
  );
  // The control report stands last among the tabs.
  const lines = imported.split('\n');
  lines.splice(lines.indexOf('  controlReportSheet,'), 0, `  ${variable},`);
  return {
    files: {
      [`src/sheets/${variable}.ts`]: sheetFile(id, title, variable),
      [`src/sheets/${variable}.test.ts`]: testFile(id, title),
    },
    edited: {
      'src/sheets/sheets.ts': lines.join('\n'),
      'docs/report-sheets.md': withRow(read('docs/report-sheets.md'), title),
    },
    next: `Give the sheet its rows; --sheets, the pane, both painters and the help follow. An appendix gets
its number in usualAppendix. Look at it: npx tertial report FILE -o OUT --sheets ${id}, then as PDF.`,
  };
}

/** The control report stands last there too. */
function withRow(text, title) {
  const lines = text.split('\n');
  const last = lines.findIndex((line) => line.startsWith('| `Kontrollrapport`'));
  lines.splice(last, 0, `| \`${title}\` | säg vad bladet visar |`);
  return lines.join('\n');
}

const sheetFile = (id, title, variable) => `import { noRows } from './cells/noRows';
import { textCell } from './cells/plannedCell';
import { reportedText } from './cells/reportedText';
import type { AppendixInput, Sheet, SheetBody } from './plan/sheet';
import { appendixTitle, openSheet, pageOf, textHeader } from './plan/sheetFrame';
import { whichReport } from './plan/whichReport';

const COLUMNS = [{ width: 36 }, { width: 60 }];

/** Say here what question the sheet answers. */
export const ${variable} = {
  id: '${id}',
  title: '${title}',
  usualAppendix: null,
  make,
} as const satisfies Sheet;

function make(input: AppendixInput): SheetBody {
  const { heading, areas } = input.report;
  const title = appendixTitle('${title}', input);
  const sheet = openSheet({
    title,
    description: whichReport(heading),
    remark: 'Säg hur bladet läses.',
    headers: [textHeader('Verksamhetsområde'), textHeader('Kommentar', 1)],
    columns: COLUMNS,
  });
  for (const { area, comment } of areas.rows) {
    sheet.add([textCell(reportedText(area), 'text'), textCell(reportedText(comment), 'text', 1)]);
  }
  if (areas.rows.length === 0) sheet.add(noRows(areas, 'Inga verksamhetsområden är redovisade.'));
  return {
    columns: COLUMNS,
    rows: sheet.rows,
    conditionalFormats: [],
    charts: [],
    comments: null,
    page: pageOf(input, { title, orientation: 'portrait', sheet }),
  };
}
`;

const testFile = (id, title) => `import { beforeAll, expect, test } from '@jest/globals';
import { Book } from '../rules/testing/book.testing';
import { PlannedSheet } from './testing/sheet.testing';

let book: Book;
beforeAll(async () => {
  book = await Book.example();
});

test('${title} has a row an area, in the order of the report', () => {
  const report = book.report();
  const rows = PlannedSheet.of('${id}', book).values(5, 4 + report.areas.rows.length, 1);
  expect(rows).toEqual(report.areas.rows.map(({ area }) => [area.value]));
});

test('${title} says so when there is nothing to show', () => {
  const empty = PlannedSheet.of('${id}', book.copy().removeRows('Verksamheter'));
  expect(empty.value('A5')).toBe('Inga verksamhetsområden är redovisade.');
});
`;
