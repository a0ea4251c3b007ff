import { share } from '../figures/measured';
import type { AmountColumn } from '../figures/moneyFigures';
import type { Reading } from './claim';
import { reading } from './readMoney';
import { endsFromTo, hasWord } from './said';
import type { Scene } from './scene';

const OUT =
  /^(förs$|föras|förts|återstå|kvar|vidare|överför|reste|utgående|nästa|spara|lämnas|carried|remain)/;
const USED =
  /^(använd|nyttj|utnyttj|anspråk|ianspråk|uttag|fonduttag|tas$|tagits|lyft|disponer|finansier|täck|hämta|use$|uses|used|tar$|ta$)/;
const DEPOSIT = /^(avsätt|avsatt|tillför|fondera|sätts|sätta|sätter)/;
const IN = /^(ingående|ib$|opening|fanns)/;

/** What a clause says of the result fund: what was in it, what is used, what is left. */
export function fundReadings(scene: Scene): Reading[] {
  const { figures, amount, subject } = scene;
  const { money, report } = figures;
  const role = roleOf(scene);
  const isFirm = subject.area === null && (scene.isOwnMeasure || role !== 'in');
  const weight = isFirm ? 'firm' : 'soft';
  const post = (name: 'openingFund' | 'fundMovement' | 'closingFund', column: AmountColumn) =>
    money.ofPost(name, column);
  const withdrawal = report.heading.fundSign?.value === 'withdrawalMinus' ? -1 : 1;
  if (amount.unit.kind === 'percent') {
    const used = share(post('fundMovement', 'forecast'), post('openingFund', 'forecast'));
    const left = share(post('closingFund', 'forecast'), post('openingFund', 'forecast'));
    return role === 'out'
      ? reading('share', weight, 1, left)
      : reading('share', role === 'used' ? weight : 'soft', withdrawal, used);
  }
  if (role === 'used' || role === 'deposit') {
    const sign = role === 'used' ? withdrawal : (-withdrawal as 1 | -1);
    return [
      ...reading('fundUsed', weight, sign, post('fundMovement', 'forecast')),
      ...(['budget', 'priorAccounts'] as const).flatMap((column) =>
        reading('fundUsed', 'soft', sign, post('fundMovement', column)),
      ),
    ];
  }
  const [main, other] =
    role === 'out'
      ? (['closingFund', 'openingFund'] as const)
      : (['openingFund', 'closingFund'] as const);
  const kind = role === 'out' ? 'fundOut' : 'fundIn';
  const isStated = hasWord(scene.clause, IN) || role === 'out';
  return [
    ...reading(kind, weight, 1, post(main, 'forecast')),
    ...reading(kind, 'soft', 1, post(main, 'budget')),
    ...(isStated ? [] : reading('fundOut', 'soft', 1, post(other, 'forecast'))),
    ...(isStated ? [] : reading('fundOut', 'soft', 1, post('closingFund', 'priorAccounts'))),
  ];
}

/** The words nearest behind the amount say it first, then those nearest before it. */
function roleOf(scene: Scene): 'in' | 'used' | 'out' | 'deposit' {
  const { before, after } = scene;
  if (endsFromTo(scene)) return 'out';
  if (before.at(-1)?.low === 'från') return 'in';
  for (const { low } of [...after, ...[...before].reverse()]) {
    if (OUT.test(low)) return 'out';
    if (DEPOSIT.test(low)) return 'deposit';
    if (USED.test(low)) return 'used';
    if (IN.test(low)) return 'in';
  }
  return 'in';
}

/** Whether a clause without the word *fond* goes on about the fund. */
export const goesOnAboutFund = (scene: Scene): boolean => endsFromTo(scene) || hasFundWord(scene);

const hasFundWord = ({ before, after }: Scene): boolean =>
  [...before, ...after].some(({ low }) => OUT.test(low) || USED.test(low) || DEPOSIT.test(low));
