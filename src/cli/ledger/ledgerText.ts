import type { Decimal } from '../../figures/decimal';
import { inBoth, type Bilingual, type Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import type { Ledger } from '../../ledger/ledger';
import { LEDGER_COLUMNS } from '../../ledger/result/columnsOf';
import { printable } from '../output/printable';
import { monthText } from './ledgerJson';
import type { LedgerResult } from './ledgerResult';

type Read = LedgerResult & { kind: 'read' };

/** What a ledger file holds, for a person. */
export function ledgerText(result: Read, language: Language): string {
  const { ledger, reach, rows, taken } = result;
  const columns = LEDGER_COLUMNS.filter((column) => taken.total[column] !== null);
  const table = [
    ['', '', ...columns],
    ...rows.map(({ area, kind, amounts }) => [
      area,
      kind,
      ...columns.map((one) => shown(amounts[one], language)),
    ]),
    [WORDS.total[language], '', ...columns.map((one) => shown(taken.total[one], language))],
  ];
  const unmapped = taken.unmapped.map(({ account, objects, column, amount }) => {
    const list = Object.entries(objects).map(([dimension, id]) => `${dimension}:${id}`);
    return [account, list.join(' '), column, shown(amount, language)];
  });
  return [
    `${printable(ledger.file)}: ${heading(ledger, language)}`,
    ...(reach.through === null ? [] : [`${WORDS.through[language]} ${monthText(reach.through)}`]),
    '',
    ...aligned(table),
    '',
    WORDS[taken.isWhole ? 'whole' : 'lost'][language],
    ...section(WORDS.unmapped[language], aligned(unmapped)),
    ...section(
      WORDS.notes[language],
      ledger.notes.map((note) => noteLine(note, language)),
    ),
    ...section(
      WORDS.questions[language],
      ledger.questions.flatMap((question) => [
        `  ${question.about}: ${question.text[language]}`,
        ...question.alternatives.map(({ id, text }) => `    ${id}: ${text[language]}`),
      ]),
    ),
    '',
  ]
    .map(printable)
    .join('\n');
}

const heading = ({ kind, encoding, unit, organisation }: Ledger, language: Language): string =>
  [kind, encoding, `${WORDS.unit[language]} ${unit}`, organisation]
    .filter((word) => word !== null)
    .join(', ');

/** A note, with its line where it has one. */
export const noteLine = (
  { line, text }: { readonly line: number | null; readonly text: Bilingual },
  language: Language,
): string => `  ${line === null ? '' : `${WORDS.line[language]} ${line}: `}${text[language]}`;

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines];

const shown = (amount: Decimal | null, language: Language): string =>
  amount === null ? '–' : formatNumber(amount, language);

/** Texts to the left, amounts to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    `  ${row.map((text, at) => (at < 2 ? text.padEnd(width(at)) : text.padStart(width(at)))).join('  ')}`.trimEnd(),
  );
}

const both = (sv: string, en: string): Bilingual =>
  inBoth((language) => (language === 'sv' ? sv : en));

const WORDS = {
  unit: both('enhet', 'unit'),
  through: both('Till och med', 'Through'),
  total: both('Resultat enligt filen', 'Result by the file'),
  whole: both(
    'Varje krona är redovisad: det som förs in och det som inte gör det är tillsammans filens summa.',
    "Every krona is accounted for: what comes in and what does not are together the file's sum.",
  ),
  lost: both(
    'Summan av det som förs in och det som inte gör det är inte filens: det är ett fel i Tertial, anmäl det.',
    "What comes in and what does not are together not the file's sum: that is a fault in Tertial, report it.",
  ),
  unmapped: both(
    'Förs inte in (ingen rad i kodplanen tar dem)',
    'Not brought in (no line of the code plan takes them)',
  ),
  notes: both('Att veta', 'To know'),
  questions: both('Frågor (svara med --answers)', 'Questions (answer with --answers)'),
  line: both('rad', 'line'),
};
