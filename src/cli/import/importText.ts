import { subtract } from '../../figures/arithmetic';
import { isNegative } from '../../figures/compare';
import { toNumber, type Decimal } from '../../figures/decimal';
import type { Bilingual, Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { addressOf } from '../../report/address';
import { cellName } from '../../report/cellName';
import { keyOf } from '../../report/datum';
import type { CellChange, LeftCell } from '../../ledger/book/importPreview';
import { printable } from '../output/printable';
import { monthText } from '../ledger/ledgerJson';
import { noteLine } from '../ledger/ledgerText';
import type { Prepared } from './prepareImport';

/** What an import does or would do, cell by cell, for a person. */
export function importText(prepared: Prepared, output: string | null, language: Language): string {
  const { preview, taken, through, ledger } = prepared;
  const { changes, left, noPlace, rounding, same } = preview;
  const heading =
    output === null
      ? {
          sv: 'Så skulle arbetsboken ändras (inget är skrivet)',
          en: 'So the workbook would change (nothing is written)',
        }
      : { sv: `Arbetsboken sparades: ${output}`, en: `Saved the workbook: ${output}` };
  return [
    heading[language],
    `${language === 'sv' ? 'Till och med' : 'Through'} ${monthText(through)}`,
    ...changes.map((change) => `  ${changeLine(change, language)}`),
    ...(same > 0 ? [SAME(same)[language]] : []),
    ...left.map((one) => `  ${changeLine(one.change, language)}  ${WHY[one.why][language]}`),
    ...noPlace.map(
      ({ table, row, column, amount }) =>
        NO_PLACE(`${table}|${row}|${column}`, `${formatNumber(amount, language)} ${ledger.unit}`)[
          language
        ],
    ),
    ...taken.unmapped.map(
      ({ account, objects, column, amount }) =>
        UNMAPPED(
          [account, ...Object.values(objects)].join(' '),
          column,
          `${formatNumber(amount, language)} ${ledger.unit}`,
        )[language],
    ),
    ...rounding.map(
      ({ kind, column, sum, cells }) =>
        ROUNDED(`${column}, ${kind}`, formatNumber(cells, language), formatNumber(sum, language))[
          language
        ],
    ),
    ...ledger.notes.map((note) => noteLine(note, language)),
    '',
  ]
    .map(printable)
    .join('\n');
}

function changeLine({ datum, from, to }: CellChange, language: Language): string {
  const before = from === null ? '–' : formatNumber(from, language);
  const difference = from === null ? '' : ` (${signed(subtract(to, from), language)})`;
  return `${nameOf(datum)}  ${before} → ${formatNumber(to, language)}${difference}  ${keyOf(datum)}`;
}

const nameOf = (datum: CellChange['datum']): string =>
  cellName({ sheet: datum.row.table.sheet, address: addressOf(datum) });

const signed = (amount: Decimal, language: Language): string =>
  `${isNegative(amount) ? '' : '+'}${formatNumber(amount, language)}`;

const SAME = (count: number): Bilingual => ({
  sv: `  ${count} celler har redan det beloppet.`,
  en: `  ${count} cells hold that amount already.`,
});

const WHY: Readonly<Record<LeftCell['why'], Bilingual>> = {
  formula: { sv: 'lämnas: cellen har en formel', en: 'left: the cell has a formula' },
  locked: { sv: 'lämnas: cellen är låst', en: 'left: the cell is locked' },
  query: { sv: 'lämnas: tabellen fylls av en fråga', en: 'left: a query fills the table' },
};

const NO_PLACE = (key: string, amount: string): Bilingual => ({
  sv: `  ${key}: raden eller kolumnen finns inte i arbetsboken (${amount})`,
  en: `  ${key}: the workbook has no such row or column (${amount})`,
});

const UNMAPPED = (what: string, column: string, amount: string): Bilingual => ({
  sv: `  Konto ${what}, ${column}: ingen rad i kodplanen tar det (${amount})`,
  en: `  Account ${what}, ${column}: no line of the code plan takes it (${amount})`,
});

const ROUNDED = (what: string, cells: string, sum: string): Bilingual => ({
  sv: `  Avrundning: ${what}: cellerna summerar till ${cells}, men summan avrundad är ${sum}.`,
  en: `  Rounding: ${what}: the cells come to ${cells}, but the sum rounded is ${sum}.`,
});

/** The same for other programs. */
export function importJson(prepared: Prepared, output: string | null): object {
  const { preview, taken, through, ledger } = prepared;
  const change = ({ datum, from, to, exact }: CellChange) => ({
    sheet: datum.row.table.sheet,
    address: addressOf(datum),
    key: keyOf(datum),
    from: from && toNumber(from),
    to: toNumber(to),
    exact: toNumber(exact),
    difference: from && toNumber(subtract(to, from)),
  });
  return {
    file: output,
    through: monthText(through),
    unit: ledger.unit,
    changes: preview.changes.map(change),
    same: preview.same,
    left: preview.left.map((one) => ({ ...change(one.change), why: one.why })),
    noPlace: preview.noPlace.map(({ table, row, column, amount }) => ({
      key: `${table}|${row}|${column}`,
      amount: toNumber(amount),
    })),
    unmapped: taken.unmapped.map(({ account, objects, column, amount }) => ({
      account,
      objects,
      column,
      amount: toNumber(amount),
    })),
    rounding: preview.rounding.map(({ kind, column, sum, cells }) => ({
      kind,
      column,
      sum: toNumber(sum),
      cells: toNumber(cells),
    })),
  };
}
