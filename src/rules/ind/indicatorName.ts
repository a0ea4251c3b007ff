import type { IndicatorRow } from '../../report/rows';
import { shortName } from '../common/words';

/** An indicator in a sentence. */
export const indicatorName = ({ name, source }: IndicatorRow): string =>
  shortName(name.value ?? source.key);
