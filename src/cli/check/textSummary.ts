import type { Language } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';
import type { CheckResult } from '../../rules/engine/checkResult';
import { type Finding, isOpen } from '../../rules/finding';
import { isChecked, type FileResult } from './fileResult';
import { severityCounts } from '../../rules/findings/severityCounts';

/** How many findings of each severity, and how many checks stand behind that. */
export function textSummary(
  { findings, counts: { passed, notTestable } }: Pick<CheckResult, 'findings' | 'counts'>,
  language: Language,
): string {
  const checks =
    language === 'sv'
      ? `${passed} ${plural(passed, 'prövning', 'prövningar')} utan anmärkning; ${notTestable} kunde inte göras.`
      : `${passed} ${plural(passed, 'check', 'checks')} passed; ${notTestable} could not be made.`;
  return `${countedFindings(findings, language)}.${countedWaived(findings, language)} ${checks}`;
}

/** The same for several files together. */
export function textTotal(results: readonly FileResult[], language: Language): string {
  const checked = results.filter(isChecked);
  const failed = results.length - checked.length;
  const findings = countedFindings(
    checked.flatMap((result) => result.findings),
    language,
  );
  const waived = countedWaived(
    checked.flatMap((result) => result.findings),
    language,
  );
  const n = checked.length;
  if (language === 'sv') {
    const unread = failed === 0 ? '' : ` ${failed} kunde inte läsas.`;
    return `${n} ${plural(n, 'fil prövad', 'filer prövade')}: ${findings}.${waived}${unread}`;
  }
  const unread = failed === 0 ? '' : ` ${failed} could not be read.`;
  return `${n} ${plural(n, 'file', 'files')} checked: ${findings}.${waived}${unread}`;
}

function countedFindings(findings: readonly Finding[], language: Language): string {
  const { error, warning, info } = severityCounts(findings);
  const words =
    language === 'sv'
      ? [
          `${error} fel`,
          `${warning} ${plural(warning, 'varning', 'varningar')}`,
          `${info} ${plural(info, 'upplysning', 'upplysningar')}`,
        ]
      : [
          `${error} ${plural(error, 'error', 'errors')}`,
          `${warning} ${plural(warning, 'warning', 'warnings')}`,
          `${info} ${plural(info, 'note', 'notes')}`,
        ];
  return listWords(words, language);
}

/** How many more are waived; nothing when none is. */
function countedWaived(findings: readonly Finding[], language: Language): string {
  const waived = findings.filter((finding) => !isOpen(finding)).length;
  if (waived === 0) return '';
  return language === 'sv'
    ? ` ${waived} ${plural(waived, 'godkänd', 'godkända')} med motivering.`
    : ` ${waived} waived with a reason.`;
}
