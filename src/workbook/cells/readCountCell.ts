import { trim } from '../../figures/decimal';
import { type Figure, stepOf } from '../../figures/interval';
import { readQuantity } from '../../language/numbers/readQuantity';
import type { WrittenCell } from '../../report/cell';
import { given, readContent, type Reading, unreadable } from './reading';
import { readNumberCell } from './readNumberCell';

/** Reads a whole number of things: `137`, `137 st`. */
export function readCountCell(cell: WrittenCell): Reading<Figure> {
  return readContent(cell, (content) => {
    if (typeof content === 'boolean') return unreadable('count');
    const quantity =
      typeof content === 'number' ? readNumberCell(content, cell.format) : readQuantity(content);
    if (!quantity || (quantity.unit !== null && quantity.unit !== 'st')) return unreadable('count');
    const value = trim(quantity.value);
    return value.scale === 0 ? given({ value, step: stepOf(0) }) : unreadable('count');
  });
}
