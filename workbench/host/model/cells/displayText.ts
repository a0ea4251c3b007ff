import { formatCellValue, isDateDisplayFormat } from '@cj-tech-master/excelts';
import { isError, type Scalar } from './cell';

const NO_BREAK_SPACE = ' ';

/** What a cell shows, the way Excel does in Swedish: decimal comma, no-break space in thousands. */
export function displayText(value: Scalar | undefined, numFmt = 'General'): string {
  if (value === null || value === undefined) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') {
    return numFmt === 'General' || numFmt === '@' ? value : formatCellValue(value, numFmt);
  }
  if (numFmt === 'General' || numFmt === '@') return general(value).replace('.', ',');
  const text = formatCellValue(value, numFmt);
  if (isDateDisplayFormat(numFmt)) return text;
  return text.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === ',' ? NO_BREAK_SPACE : ','));
}

/** General shows at most eleven digits, and very large and small numbers with an exponent. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    const power = exponent.replace(/^([+-])(\d)$/, '$10$2');
    return `${digits.replace(/\.?0+$/, '')}E${power}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
