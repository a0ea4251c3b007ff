import { type Measure, readMeasure } from '../../language/numbers/readMeasure';
import { readTarget } from '../../language/numbers/readTarget';
import type { WrittenCell } from '../../report/cell';
import { given, readContent, type Reading, unreadable } from './reading';
import { readNumberCell } from './readNumberCell';

/** What a column of measures may hold besides them. */
export interface MeasureOptions {
  /** Whether a side may be said: `minst 90 %`. */
  readonly maySaySide?: true;
  /** Whether `Tas fram av nämnd` is a legal value (KF:s årsmål). */
  readonly mayBeOpen?: true;
}

/** Reads an outcome, forecast or target of an indicator. */
export function readMeasureCell(
  cell: WrittenCell,
  { maySaySide, mayBeOpen }: MeasureOptions = {},
): Reading<Measure> {
  return readContent(cell, (content): Reading<Measure> => {
    const measure = measureOf(content, cell.format, maySaySide ? readTarget : readMeasure);
    if (!measure || (measure.kind === 'setByCommittee' && !mayBeOpen)) return unreadable('measure');
    return given(measure);
  });
}

function measureOf(
  content: string | number | boolean,
  format: string,
  readText: (text: string) => Measure | null,
): Measure | null {
  if (typeof content === 'string') return readText(content);
  if (typeof content === 'boolean') return { kind: 'boolean', value: content };
  const quantity = readNumberCell(content, format);
  return quantity && { kind: 'quantity', ...quantity };
}
