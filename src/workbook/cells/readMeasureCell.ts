import { type Measure, readMeasure } from '../../language/numbers/readMeasure';
import type { WrittenCell } from '../../report/cell';
import { given, readContent, type Reading, unreadable } from './reading';
import { readNumberCell } from './readNumberCell';

/**
 * Reads an outcome, forecast or target of an indicator.
 *
 * @param mayBeOpen whether `Tas fram av nämnd` is a legal value (KF:s årsmål).
 */
export function readMeasureCell(cell: WrittenCell, mayBeOpen: boolean): Reading<Measure> {
  return readContent(cell, (content): Reading<Measure> => {
    const measure = measureOf(content, cell.format);
    if (!measure || (measure.kind === 'setByCommittee' && !mayBeOpen)) return unreadable('measure');
    return given(measure);
  });
}

function measureOf(content: string | number | boolean, format: string): Measure | null {
  if (typeof content === 'string') return readMeasure(content);
  if (typeof content === 'boolean') return { kind: 'boolean', value: content };
  const quantity = readNumberCell(content, format);
  return quantity && { kind: 'quantity', ...quantity };
}
