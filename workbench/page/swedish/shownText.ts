import { isError, type Scalar } from '../../host/model/cells/cell';
import { displayText } from '../../host/model/cells/displayText';
import { swedishError } from '../../host/formula/swedish/errorNames';

/** What a cell shows in Swedish Excel. */
export const shownText = (value: Scalar | undefined, numFmt?: string): string =>
  isError(value) ? swedishError(value.error) : displayText(value, numFmt);
