import { formatNumber } from '../../language/numbers/formatNumber';
import { cellName } from '../../report/cellName';
import type { Finding } from '../../rules/finding';

/** More alternatives than this are counted, not written out. */
const MOST_WRITTEN = 3;

/** The likely culprits of a finding and what they should be; '' when nobody knows. */
export function adviceOn({ problem, suggestions }: Finding): string {
  if (problem === null) return '';
  const said = suggestions.slice(0, MOST_WRITTEN).map(({ sheet, address, from, value }) => {
    const [before, after] = [from, value].map((amount) => formatNumber(amount, 'sv'));
    return `${cellName({ sheet, address })}: ${before} → ${after}`;
  });
  const more = suggestions.length - MOST_WRITTEN;
  const rest = more > 0 ? [`och ${more} till`] : [];
  return [`Problem ${problem}.`, [...said, ...rest].join(', eller ')].filter(Boolean).join(' ');
}
