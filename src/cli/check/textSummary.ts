import type { Language } from '../../language/bilingual';
import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';
import type { CheckResult } from '../../rules/engine/checkResult';
import { type Finding, isOpen, SEVERITIES } from '../../rules/finding';
import { isChecked, type FileResult } from './fileResult';
import { type SeverityCounts, severityCounts } from '../../rules/findings/severityCounts';

/** How many findings of each severity, and how many checks stand behind that. */
export function textSummary(
  result: Pick<CheckResult, 'findings' | 'unlisted' | 'counts'>,
  language: Language,
): string {
  const { passed, notTestable } = result.counts;
  const checks =
    language === 'sv'
      ? `${passed} ${plural(passed, 'prövning', 'prövningar')} utan anmärkning; ${notTestable} kunde inte göras.`
      : `${passed} ${plural(passed, 'check', 'checks')} passed; ${notTestable} could not be made.`;
  const found = countedFindings(severityCounts(result), language);
  return `${found}.${countedWaived(waivedIn(result.findings), language)} ${checks}`;
}

/** What several files come to together; their findings themselves need not be kept. */
export class Total {
  private checked = 0;
  private failed = 0;
  private waived = 0;
  private readonly counts = { error: 0, warning: 0, info: 0 };

  add(result: FileResult): void {
    if (!isChecked(result)) {
      this.failed += 1;
      return;
    }
    this.checked += 1;
    this.waived += waivedIn(result.findings);
    const counts = severityCounts(result);
    for (const severity of SEVERITIES) this.counts[severity] += counts[severity];
  }

  /** The summary of one file, for all of them. */
  text(language: Language): string {
    return textTotal(this.checked, this.failed, {
      findings: countedFindings(this.counts, language),
      waived: countedWaived(this.waived, language),
      language,
    });
  }
}

function textTotal(
  n: number,
  failed: number,
  { findings, waived, language }: { findings: string; waived: string; language: Language },
): string {
  if (language === 'sv') {
    const unread = failed === 0 ? '' : ` ${failed} kunde inte läsas.`;
    return `${n} ${plural(n, 'fil prövad', 'filer prövade')}: ${findings}.${waived}${unread}`;
  }
  const unread = failed === 0 ? '' : ` ${failed} could not be read.`;
  return `${n} ${plural(n, 'file', 'files')} checked: ${findings}.${waived}${unread}`;
}

function countedFindings({ error, warning, info }: SeverityCounts, language: Language): string {
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
function countedWaived(waived: number, language: Language): string {
  if (waived === 0) return '';
  return language === 'sv'
    ? ` ${waived} ${plural(waived, 'godkänd', 'godkända')} med motivering.`
    : ` ${waived} waived with a reason.`;
}

const waivedIn = (findings: readonly Finding[]): number =>
  findings.filter((finding) => !isOpen(finding)).length;
