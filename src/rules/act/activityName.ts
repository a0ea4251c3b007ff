import type { ActivityRow } from '../../report/rows';
import { shortName } from '../common/words';

/** An activity in a sentence: its id, or the beginning of its text. */
export const activityName = ({ id, name, source }: ActivityRow): string =>
  id.value ?? shortName(name.value ?? source.key);
