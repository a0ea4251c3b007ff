import { decimalOf } from '../../figures/decimal';
import { type Measure, readMeasure } from '../../language/numbers/readMeasure';
import { readTarget } from '../../language/numbers/readTarget';
import type { Argument, Content } from './argument';
import { type CellError, IMPOSSIBLE_NUMBER, invalidValue } from './cellError';
import { matrixOf } from './matrix';
import { quoted } from './quoted';

/** An argument of outcomes: numbers, with their unit as text, intervals, Ja and Nej. */
export const measures = (cells: unknown): Argument<Measure> => ({
  cells: matrixOf(cells),
  read: readMeasured,
});

/** An argument of targets, which may say their side too: `minst 90 %`. */
export const targets = (cells: unknown): Argument<Measure> => ({
  cells: matrixOf(cells),
  read: (content) => readMeasured(content, readTarget),
});

/** The measure in a cell. A number has no unit: a function does not see the cell's format. */
export function readMeasured(
  content: Content,
  readText: (text: string) => Measure | null = readMeasure,
): Measure | CellError {
  if (typeof content === 'boolean') return { kind: 'boolean', value: content };
  if (typeof content === 'number') {
    const value = decimalOf(content);
    return value ? { kind: 'quantity', value, unit: null } : IMPOSSIBLE_NUMBER;
  }
  return (
    readText(content) ??
    invalidValue({
      sv: `${quoted(content, 'sv')} går inte att tolka. Ange ett tal, gärna med enhet (61,54 %), ett intervall (+/-1 %), Ja eller Nej.`,
      en: `${quoted(content, 'en')} can't be read. Give a number, with or without a unit (61.54 %), an interval (+/-1 %), Ja or Nej.`,
    })
  );
}
