import { toText, type Decimal } from '../../figures/decimal';
import type { MoneyUnit } from '../../figures/money';
import { isCellError, type WrittenCell } from '../../report/cell';
import { rapport } from '../../report/tables/rapport';
import { SETTINGS } from '../../report/settings';
import type { RawRow, RawTable } from '../../workbook/rawWorkbook';
import type { AdoptedCell, AdoptedTable, Adoption } from '../proposal/adoption';

/** A table that is read from other cells than these has no sheet; its rows are numbered from 1. */
const NOWHERE = { sheet: '', headerRow: 0, firstColumn: 1, generated: false };

/**
 * The tables of an adoption in Tertial's own form, signs and unit, so that they are read by the same
 * reader as every other workbook.
 */
export const tablesToRead = (adoption: Adoption): RawTable[] => [
  factTable(adoption),
  ...adoption.tables.map(tableToRead),
];

/** What is read from the cells of another column is left out: everything said of it is said there. */
function tableToRead({ name, columns: all, rows }: AdoptedTable): RawTable {
  const columns = all.filter(({ origin }) => origin !== 'same');
  return {
    name,
    ...NOWHERE,
    headers: columns.map((column) => column.name),
    rows: rows.map(({ cells }, at) => ({
      row: at + 1,
      cells: columns.map(({ field }) => cellToRead(cells[field])),
    })),
  };
}

/** `Rapport`, with the facts that are known. Every table of money is in the report's unit. */
function factTable({ facts, tables }: Adoption): RawTable {
  const balance = tables.some(({ name }) => name === 'Balansräkning') ? balanceUnit(facts) : [];
  const known = [...facts.filter(({ value }) => value !== null), ...balance];
  return {
    name: rapport.name,
    ...NOWHERE,
    headers: [rapport.columns.name.name, rapport.columns.value.name],
    rows: known.map(({ name, value }, at): RawRow => ({
      row: at + 1,
      cells: [plain(name), plain(value)],
    })),
  };
}

const balanceUnit = (facts: Adoption['facts']) =>
  facts.flatMap(({ name, value }) =>
    name === 'Penningenhet' && value !== null
      ? [{ name: SETTINGS.balanceUnit.name, value: value as MoneyUnit }]
      : [],
  );

const plain = (value: WrittenCell['value']): WrittenCell => ({
  value,
  format: 'General',
  formula: null,
});

export const BLANK = plain(null);

/**
 * A value as its reader expects it. What adoption could make no value of is left as it was written,
 * so that its reader says why: a number in it would have another sign or unit.
 */
function cellToRead(cell: AdoptedCell | undefined): WrittenCell {
  if (cell === undefined) return BLANK;
  const { value, sources } = cell;
  if (value === null) {
    const [written] = sources.length === 1 ? sources.map((source) => source.written) : [];
    return written && isUnreadable(written) ? written : BLANK;
  }
  // As text, so that every decimal that was written counts.
  return plain(typeof value === 'string' ? value : exactText(value));
}

const isUnreadable = ({ value, formula }: WrittenCell): boolean =>
  typeof value === 'string' || isCellError(value) || (value === null && formula !== null);

const exactText = (value: Decimal): string => toText(value).replace('.', ',');
