import { isDateDisplayFormat } from '@cj-tech-master/excelts';
import { isError, type Cell } from '../../host/model/cells/cell';
import { displayText } from '../../host/model/cells/displayText';
import { shownText } from './shownText';
import { toSwedishFormula } from '../../host/formula/swedish/toSwedishFormula';

/** The formula bar's text for a cell: the formula, or the value in full, in Swedish. */
export function editedText(cell: Cell | undefined, numFmt = 'General'): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return toSwedishFormula(cell.formula);
  const { value } = cell;
  if (typeof value === 'number') return numberText(value, numFmt);
  if (isError(value)) return shownText(value);
  if (typeof value === 'string') return guarded(value);
  return displayText(value);
}

function numberText(value: number, numFmt: string): string {
  if (isDateDisplayFormat(numFmt)) return displayText(value, 'yyyy-mm-dd');
  if (numFmt.endsWith('%')) return `${plain(Number((value * 100).toPrecision(15)))}%`;
  return plain(value);
}

const plain = (value: number): string => String(value).replace('.', ',').replace('e', 'E');

/** A text that would become a formula when typed again keeps its apostrophe. */
const guarded = (text: string): string => (text.startsWith('=') ? `'${text}` : text);
