import { compare } from '../../figures/compare';
import { formatNumber } from '../../language/numbers/formatNumber';
import { formatQuantity } from '../../language/numbers/formatQuantity';
import type { Heading } from '../../report/heading';
import type { FundFigures } from './fundRows';

/** What the chart of the fund says, as its title. */
export function fundTitle(
  year: Pick<FundFigures, 'opening' | 'closing'> | undefined,
  { money, period }: Heading,
): string {
  const [opening, closing] = [year?.opening.value ?? null, year?.closing.value ?? null];
  if (opening === null || closing === null) return 'Resultatfondens rörelse går inte att räkna ut';
  const isOver = period?.value === 'VB';
  const end = formatQuantity(closing, money.unit, 'sv');
  const order = compare(closing, opening);
  if (order === 0) return `Resultatfonden ${isOver ? 'var' : 'väntas vara'} oförändrad: ${end}`;
  const [did, will] = order < 0 ? ['minskade', 'minska'] : ['ökade', 'öka'];
  return `Resultatfonden ${isOver ? did : `väntas ${will}`} från ${formatNumber(opening, 'sv')} till ${end}`;
}
