import { dateSerial } from './dateSerial';
import type { Scalar } from './cell';

/** What a typed text is read as. */
export interface Typed {
  readonly value: Scalar;
  readonly formula?: string;
  /** The number format that Excel then gives a cell of format General. */
  readonly numFmt?: string;
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?([eE][+-]?\d+)?(%?)$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const ERRORS = new Set(['#N/A', '#VALUE!', '#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!']);

/**
 * Reads a text as if it were typed into a cell: a number, a date, a boolean, a formula, or text. In
 * a cell formatted as text everything stays text.
 */
export function readTyped(text: string, numFmt: string): Typed {
  if (numFmt === '@') return { value: text === '' ? null : text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (text === '') return { value: null };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  return readNumber(text.trim()) ?? readDate(text.trim()) ?? { value: text };
}

function readNumber(text: string): Typed | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '', percent] = match;
  if (whole === '' && !/\d/.test(fraction)) return undefined;
  const number = Number(`${sign}${whole.replaceAll(',', '') || '0'}${fraction}${exponent}`);
  if (!Number.isFinite(number)) return undefined;
  if (percent) return { value: number / 100, numFmt: fraction === '' ? '0%' : '0.00%' };
  if (whole.includes(',')) {
    return { value: number, numFmt: fraction === '' ? '#,##0' : '#,##0.00' };
  }
  return { value: number };
}

function readDate(text: string): Typed | undefined {
  const time = TIME.exec(text);
  if (time) {
    const fraction = dayFraction(time[1], time[2], time[3]);
    return fraction === undefined ? undefined : { value: fraction, numFmt: 'hh:mm' };
  }
  const date = DATE.exec(text);
  if (!date) return undefined;
  const day = dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  const fraction = date[4] === undefined ? 0 : dayFraction(date[4], date[5], date[6]);
  if (day === undefined || fraction === undefined) return undefined;
  return {
    value: day + fraction,
    numFmt: date[4] === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm',
  };
}

function dayFraction(hours?: string, minutes?: string, seconds = '0'): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86400 : undefined;
}
