import { negate } from '../../figures/arithmetic';
import { toNumber, type Decimal } from '../../figures/decimal';
import { isMoneyUnit, type MoneyUnit } from '../../figures/money';
import { isMissingSign } from '../../language/missing';
import { readQuantity } from '../../language/numbers/readQuantity';
import { cleanText } from '../../language/words/cleanText';
import { isCellError, type WrittenCell } from '../../report/cell';
import { formatMeaning } from '../../workbook/cells/formatMeaning';
import { readNumberCell } from '../../workbook/cells/readNumberCell';

/** What a cell is at first sight. */
export type SeenKind = 'number' | 'text' | 'dash' | 'error' | 'date' | 'flag';

/** A cell as it is seen: an amount, a word, a dash, an error. */
export interface SeenCell {
  readonly kind: SeenKind;
  /** As its format shows it; evidence only, never an amount to keep. NaN for what is no number. */
  readonly number: number;
  /** What follows the number, in the text or in the format. */
  readonly unit: string | null;
  /** What is written, cleaned; '' for a number. */
  readonly text: string;
}

const BRACKETED = /^\((?=\d)(.+)\)$/;

/** Sees a cell that is not blank. A formula without a stored result is seen as an error. */
export function seenCell(cell: WrittenCell): SeenCell {
  const { value, format } = cell;
  if (value === null || isCellError(value)) return seen('error');
  if (typeof value === 'boolean') return { ...seen('flag'), text: value ? 'Ja' : 'Nej' };
  if (typeof value === 'string') return seenText(value);
  const { shift, unit, isDate } = formatMeaning(format, value);
  if (isDate) return { ...seen('date'), number: value };
  return { kind: 'number', number: shift === 0 ? value : scaled(value, shift), unit, text: '' };
}

function seenText(value: string): SeenCell {
  const text = cleanText(value);
  if (isMissingSign(text)) return { ...seen('dash'), text };
  const first = text.charCodeAt(0);
  // Most texts begin with a letter, and are no number.
  const quantity = first < 0x41 || first > 0xff ? quantityIn(text) : null;
  if (!quantity) return { ...seen('text'), text };
  return { kind: 'number', number: toNumber(quantity.value), unit: quantity.unit, text };
}

const seen = (kind: SeenKind): SeenCell => ({ kind, number: NaN, unit: null, text: '' });

const scaled = (value: number, shift: number): number =>
  shift > 0 ? value * 10 ** shift : value / 10 ** -shift;

/** A number in a text, with the brackets that accountants write for minus. */
function quantityIn(text: string) {
  const bracketed = BRACKETED.exec(text);
  const quantity = readQuantity(bracketed?.[1] ?? text);
  if (!quantity || !isBareOrMoney(quantity.unit)) return null;
  return bracketed ? { ...quantity, value: negate(quantity.value) } : quantity;
}

/** Only a number alone, in money or in per cent is one: `14 300 fler timmar` is a sentence. */
const isBareOrMoney = (unit: string | null): boolean =>
  unit === null || unit === '%' || isMoneyUnit(unit);

/** An amount as it stands in a cell: exact, and with the money unit that the cell itself says. */
export interface WrittenAmount {
  readonly amount: Decimal;
  readonly unit: MoneyUnit | null;
}

/** Reads the amount in a cell; null for what is no amount: text, a dash, a share, an error. */
export function writtenAmount(cell: WrittenCell): WrittenAmount | null {
  const { value, format } = cell;
  const quantity =
    typeof value === 'number'
      ? readNumberCell(value, format)
      : typeof value === 'string'
        ? quantityIn(cleanText(value))
        : null;
  if (!quantity) return null;
  if (quantity.unit !== null && !isMoneyUnit(quantity.unit)) return null;
  return { amount: quantity.value, unit: quantity.unit };
}
