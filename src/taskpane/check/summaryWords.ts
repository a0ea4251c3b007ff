import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { listWords } from '../../language/listWords';
import { plural } from '../../language/plural';
import type { CheckResult } from '../../rules/check';
import type { Severity } from '../../rules/finding';
import { severityCounts } from './severityCounts';

/** How many findings there are, in words: *3 fel, 7 varningar och 9 info.* */
export function findingsInWords({ findings }: CheckResult): Bilingual {
  const counts = severityCounts(findings);
  return inBoth((language) => {
    const words = SEVERITIES_SAID.map((severity) =>
      countInWords(severity, counts[severity], language),
    );
    return `${listWords(words, language)}.`;
  });
}

const SEVERITIES_SAID = ['error', 'warning', 'info'] as const;

function countInWords(severity: Severity, n: number, language: Language): string {
  const nouns: Readonly<Record<Severity, Bilingual>> = {
    error: { sv: 'fel', en: plural(n, 'error', 'errors') },
    warning: {
      sv: plural(n, 'varning', 'varningar'),
      en: plural(n, 'warning', 'warnings'),
    },
    info: { sv: 'info', en: 'info' },
  };
  const none: Bilingual = {
    sv: severity === 'error' ? 'Inga' : 'inga',
    en: severity === 'error' ? 'No' : 'no',
  };
  return `${n === 0 ? none[language] : n} ${nouns[severity][language]}`;
}

/** How many checks stand behind the findings. Those that could not be made are never hidden. */
export function checksInWords({ counts: { passed, notTestable } }: CheckResult): Bilingual {
  const passedSv = `${passed} ${plural(passed, 'prövning', 'prövningar')} utan anmärkning`;
  const passedEn = `${passed} ${plural(passed, 'check', 'checks')} passed`;
  if (notTestable === 0) return { sv: `${passedSv}.`, en: `${passedEn}.` };
  return {
    sv: `${passedSv}, ${notTestable} kunde inte göras.`,
    en: `${passedEn}, ${notTestable} could not be made.`,
  };
}
