import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { plural } from '../../language/words/plural';
import type { Unlisted } from './unlisted';

/** What is counted but not listed of one rule, in a sentence. */
export const sayUnlisted = ({ kind, count }: Unlisted): Bilingual =>
  inBoth((language) => {
    const number = formatNumber({ digits: BigInt(count), scale: 0 }, language);
    const thing = plural(count, ...THINGS[kind][language]);
    if (kind !== 'notTestable') {
      return language === 'sv'
        ? `Ytterligare ${number} ${thing} räknas, men listas inte.`
        : `${number} more ${thing} ${plural(count, 'is', 'are')} counted, but not listed.`;
    }
    return language === 'sv'
      ? `Ytterligare ${number} ${thing} kunde inte göras; skälen listas inte.`
      : `${number} more ${thing} could not be made; the reasons are not listed.`;
  });

type Words = Readonly<Record<Language, readonly [one: string, other: string]>>;

const THINGS: Readonly<Record<Unlisted['kind'], Words>> = {
  error: { sv: ['fel', 'fel'], en: ['error', 'errors'] },
  warning: { sv: ['varning', 'varningar'], en: ['warning', 'warnings'] },
  info: { sv: ['upplysning', 'upplysningar'], en: ['note', 'notes'] },
  notTestable: { sv: ['prövning', 'prövningar'], en: ['check', 'checks'] },
};
