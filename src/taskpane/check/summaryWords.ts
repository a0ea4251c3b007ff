import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';
import type { CheckResult } from '../../rules/engine/checkResult';
import { isOpen } from '../../rules/finding';
import { severityCounts } from '../../rules/findings/severityCounts';

/** How many findings there are, in words: *3 fel, 7 varningar och 9 upplysningar.* */
export function findingsInWords(result: CheckResult): Bilingual {
  const { error, warning, info } = severityCounts(result);
  return {
    sv: `${listWords(
      [
        `${counted(error, 'sv')} fel`,
        `${counted(warning, 'sv')} ${plural(warning, 'varning', 'varningar')}`,
        `${counted(info, 'sv')} ${plural(info, 'upplysning', 'upplysningar')}`,
      ],
      'sv',
    )}.`,
    en: `${listWords(
      [
        `${counted(error, 'en')} ${plural(error, 'error', 'errors')}`,
        `${counted(warning, 'en')} ${plural(warning, 'warning', 'warnings')}`,
        `${counted(info, 'en')} ${plural(info, 'note', 'notes')}`,
      ],
      'en',
    )}.`,
  };
}

/** Waived findings, and how many likely culprits the others have; null when there are none. */
export function problemsInWords({ findings, problems }: CheckResult): Bilingual | null {
  const waived = findings.filter((finding) => !isOpen(finding)).length;
  const n = problems.length;
  const tied = findings.filter(({ problem }) => problem !== null).length;
  if (waived + n === 0) return null;
  return inBoth((language) => {
    const isSwedish = language === 'sv';
    const words = [];
    if (n > 0) {
      words.push(
        isSwedish
          ? `${tied} ${plural(tied, 'anmärkning', 'anmärkningar')} kan bero på ${n} ${plural(n, 'felaktigt belopp', 'felaktiga belopp')}.`
          : `${tied} ${plural(tied, 'finding', 'findings')} may be due to ${n} wrong ${plural(n, 'amount', 'amounts')}.`,
      );
    }
    if (waived > 0) {
      words.push(
        isSwedish
          ? `${waived} ${plural(waived, 'anmärkning är godkänd', 'anmärkningar är godkända')} med motivering.`
          : `${waived} ${plural(waived, 'finding is', 'findings are')} waived with a reason.`,
      );
    }
    return words.join(' ');
  });
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
