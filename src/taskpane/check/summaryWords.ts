import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import { listWords } from '../../language/listWords';
import { plural } from '../../language/plural';
import type { CheckResult } from '../../rules/check';
import { severityCounts } from './severityCounts';

/** How many findings there are, in words: *3 fel, 7 varningar och 9 info.* */
export function findingsInWords({ findings }: CheckResult): Bilingual {
  const { error, warning, info } = severityCounts(findings);
  return {
    sv: `${listWords(
      [
        `${counted(error, 'sv')} fel`,
        `${counted(warning, 'sv')} ${plural(warning, 'varning', 'varningar')}`,
        `${counted(info, 'sv')} info`,
      ],
      'sv',
    )}.`,
    en: `${listWords(
      [
        `${counted(error, 'en')} ${plural(error, 'error', 'errors')}`,
        `${counted(warning, 'en')} ${plural(warning, 'warning', 'warnings')}`,
        `${counted(info, 'en')} info`,
      ],
      'en',
    )}.`,
  };
}

/** How many checks stand behind the findings. Those that could not be made are never hidden. */
export const checksInWords = ({ counts: { passed, notTestable } }: CheckResult): Bilingual =>
  inBoth((language) => {
    const [fine, not] = [counted(passed, language), counted(notTestable, language)];
    if (language === 'sv') {
      const words = `${fine} ${plural(passed, 'prövning', 'prövningar')} utan anmärkning`;
      return notTestable === 0 ? `${words}.` : `${words}, ${not} kunde inte göras.`;
    }
    const words = `${fine} ${plural(passed, 'check', 'checks')} passed`;
    return notTestable === 0 ? `${words}.` : `${words}, ${not} could not be made.`;
  });

const counted = (n: number, language: Language): string =>
  formatNumber({ digits: BigInt(n), scale: 0 }, language);
