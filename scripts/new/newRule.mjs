import { insertLine } from './insertLine.mjs';

/**
 * Where a rule of a family looks first: a field of the report, the table's name, a column of text
 * with its field, and a row of the example, so that the new rule can be tested at once.
 */
const INVESTMENTS = {
  field: 'investments',
  table: 'Investeringar',
  column: 'Kommentar',
  cell: 'comment',
  row: 'Inventarier',
};
const AREAS = {
  field: 'areas',
  table: 'Verksamheter',
  column: 'Kommentar',
  cell: 'comment',
  row: 'Ekonomi|Kostnad',
};
const GOALS = { field: 'goals', table: 'Mål', column: 'Analys', cell: 'analysis', row: 'KF1.1' };
const ACTIVITIES = {
  field: 'activities',
  table: 'Aktiviteter',
  column: 'Avvikelse',
  cell: 'deviation',
  row: 'A01',
};
const INDICATORS = {
  field: 'indicators',
  table: 'Indikatorer',
  column: 'Analys',
  cell: 'analysis',
  row: 'KF1.1|Antal tillhandahållna platser för feriejobb',
};
const CONTROLS = {
  field: 'controls',
  table: 'Internkontroll',
  column: 'Kommentar',
  cell: 'comment',
  row: 'Personuppgifter',
};
const FAMILIES = {
  MET: AREAS,
  BUD: AREAS,
  FND: AREAS,
  GOL: GOALS,
  IND: INDICATORS,
  ACT: ACTIVITIES,
  BAL: INVESTMENTS,
  INV: INVESTMENTS,
  CTL: CONTROLS,
  LED: AREAS,
};

/**
 * A rule that looks for a word in a text column until somebody gives it its own question, and its
 * test in four ways: what it finds, what is nearest to it, what it can't test, and the case.
 *
 * @param words the id, and the name of the file in words: `INV-02 late-delivery`.
 * @param read the text of a file of the project.
 * @returns what to write, or why nothing can be made.
 */
export function newRule([id = '', name = 'new-rule'], read) {
  const [, family, number] = /^([A-Z]{3})-(\d{2})$/.exec(id) ?? [];
  const place = FAMILIES[family];
  if (!place)
    return `A rule's id is one of ${Object.keys(FAMILIES).join(', ')} and two digits: INV-02.`;
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    return `The file is named in small words: ${id} late-delivery.`;
  const index = read('src/rules/rules.ts');
  const variable = `${family.toLowerCase()}${number}`;
  if (index.includes(`{ ${variable} }`)) return `${id} exists already.`;
  const folder = `src/rules/${family.toLowerCase()}`;
  const line = `export { ${variable} } from './${family.toLowerCase()}/${id}-${name}';`;
  const isBefore = (candidate) => isExportBefore(candidate, family, number);
  return {
    files: {
      [`${folder}/${id}-${name}.ts`]: ruleFile(id, variable, place),
      [`${folder}/${id}-${name}.test.ts`]: testFile(id, place),
    },
    edited: { 'src/rules/rules.ts': insertLine(index, line, isBefore) },
    next: `Give the rule its question and its texts, and its test what it must find; then look at the
snapshot, and add a row to src/rules/case.test.ts if it says something about the example.`,
  };
}

const ORDER = [
  'STR',
  'MET',
  'BUD',
  'FND',
  'GOL',
  'IND',
  'ACT',
  'BAL',
  'INV',
  'CTL',
  'EGN',
  'LED',
  'GDK',
];

function isExportBefore(line, family, number) {
  const [, other, its] = /^export \{ ([a-z]{3})(\d{2}) \}/.exec(line) ?? [];
  if (!other) return false;
  const [theirs, ours] = [other.toUpperCase(), family].map((one) => ORDER.indexOf(one));
  return theirs < ours || (theirs === ours && its < number);
}

const ruleFile = (
  id,
  variable,
  { field, table, column, cell },
) => `import { orNone } from '../common/blankable';
import { rule } from '../rule';
import type { RuleText } from '../ruleText';
import { tested } from '../tested';

const text: RuleText = {
  id: '${id}',
  severity: 'warning',
  tables: ['${table}'],
  title: { sv: 'Ny regel ${id}', en: 'New rule ${id}' },
  explanation: {
    sv: 'Säg varför det spelar roll, och vad som ska göras.',
    en: 'Say why it matters, and what to do.',
  },
  example: { sv: '${column} är ”att skriva”.', en: '${column} is “att skriva”.' },
};

export const ${variable} = rule(text, (context) =>
  context.report.${field}.rows.map((row) =>
    tested(context, [orNone(row.${cell})], (written) => {
      if (written !== 'att skriva') return null;
      return {
        severity: text.severity,
        message: { sv: '${column} är inte skriven än.', en: '${column} is not written yet.' },
        reported: row.${cell},
      };
    }),
  ),
);
`;

const testFile = (
  id,
  { table, column, row },
) => `import { fourWays } from '../testing/fourWays.testing';

const CELL = '${table}|${row}|${column}';

fourWays('${id}', {
  planted: [
    ['the word that stands for a text', (book) => book.set(CELL, 'att skriva'), [\`warning \${CELL}\`]],
  ],
  near: [['a text', (book) => book.set(CELL, 'Redan skriven.')]],
  untestable: [
    ['a cell that can not be read', (book) => book.set(CELL, { error: '#N/A' }), /kan inte läsas/],
    ['no table', (book) => book.removeTable('${table}'), /Tabellen ${table} finns inte/],
  ],
});
`;
