import { shownValue, type Scalar } from '../../host/model/cells/cell';

/** Whether a cell's text contains, begins or ends with another, for a conditional format. */
export function appliesByText(value: Scalar, operator: string, searched: string): boolean {
  const text = String(shownValue(value)).toLowerCase();
  const part = searched.toLowerCase();
  switch (operator) {
    case 'Contains':
      return text.includes(part);
    case 'NotContains':
      return !text.includes(part);
    case 'BeginsWith':
      return text.startsWith(part);
    case 'EndsWith':
      return text.endsWith(part);
    default:
      return false;
  }
}
