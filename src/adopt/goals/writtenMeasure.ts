import { decimalOf, toText, type Decimal } from '../../figures/decimal';
import { isMissingSign } from '../../language/missing';
import { readMeasure, type Measure, type TargetSide } from '../../language/numbers/readMeasure';
import { leadingNumber } from '../../language/numbers/leadingNumber';
import { readTarget } from '../../language/numbers/readTarget';
import { cleanText } from '../../language/words/cleanText';
import { isCellError, type WrittenCell } from '../../report/cell';
import { formatMeaning } from '../../workbook/cells/formatMeaning';
import { readNumberCell } from '../../workbook/cells/readNumberCell';

/** An indicator's value as adoption keeps it: the bare number, or the text as shown. */
export interface WrittenMeasure {
  readonly value: Decimal | string | null;
  /** What a target says before its number. */
  readonly side: TargetSide | null;
  readonly kind: Measure['kind'] | null;
}

const MISSING: WrittenMeasure = { value: null, side: null, kind: null };

/** Words and signs of a side, which go to the direction. */
const SIDE =
  /^(?:minst|lägst|minimum|min\.?|åtminstone|≥|>=|högst|max\.?|maximum|maximalt|som mest|≤|<=)\s*(?=[\d.,+−–-])/iu;

/**
 * Reads an outcome or target: `91%` is `91 %`, 0.42 shown as per cent is `42 %`, 58 is 58, and
 * `minst 62` is 62 with a side.
 */
export function writtenMeasure({ value, format }: WrittenCell): WrittenMeasure {
  if (value === null || isCellError(value)) return MISSING;
  if (typeof value === 'boolean')
    return { value: value ? 'Ja' : 'Nej', side: null, kind: 'boolean' };
  if (typeof value === 'number') return measuredNumber(value, format);
  const text = cleanText(value);
  if (isMissingSign(text)) return MISSING;
  const measure = readTarget(text);
  if (!measure) return { value: text, side: null, kind: null };
  const side = measure.kind === 'quantity' ? (measure.side ?? null) : null;
  if (measure.kind !== 'quantity') return { value: text, side, kind: measure.kind };
  const bare = text.replace(SIDE, '');
  if (measure.unit === null) return { value: measure.value, side, kind: 'quantity' };
  const number = leadingNumber(bare);
  const unit = number ? cleanText(number.rest) : '';
  return { value: `${swedish(measure.value)} ${unit}`, side, kind: 'quantity' };
}

function measuredNumber(value: number, format: string): WrittenMeasure {
  const quantity = readNumberCell(value, format);
  if (!quantity) return MISSING;
  const { unit, decimals } = formatMeaning(format, value);
  if (unit === null) return { value: quantity.value, side: null, kind: 'quantity' };
  const shown =
    decimals === null ? null : decimalOf(Number(Number(toText(quantity.value)).toFixed(decimals)));
  const number = shown && decimals ? padded(shown, decimals) : (shown ?? quantity.value);
  return { value: `${swedish(number)} ${unit}`, side: null, kind: 'quantity' };
}

const padded = ({ digits, scale }: Decimal, decimals: number): Decimal =>
  scale >= decimals
    ? { digits, scale }
    : { digits: digits * 10n ** BigInt(decimals - scale), scale: decimals };

const swedish = (value: Decimal): string => toText(value).replace('.', ',');

/** Whether a text can stand as a value of an indicator. */
export const isMeasure = (text: string): boolean =>
  readTarget(text) !== null || readMeasure(text) !== null;
