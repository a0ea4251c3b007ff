import { listWords } from '../../language/words/listWords';
import { plural } from '../../language/words/plural';
import { isOpen } from '../../rules/finding';
import { severityCounts } from '../../rules/findings/severityCounts';
import type { SheetInput } from '../plan/sheet';

/** How the check went, in a sentence or two. */
export function controlSummary({ result }: SheetInput): string {
  const { findings, counts } = result;
  const { error: errors, warning: warnings, info: infos } = severityCounts(result);
  const found = listWords(
    [`${errors} fel`, `${warnings} ${plural(warnings, 'varning', 'varningar')}`, `${infos} info`],
    'sv',
  );
  const count = findings.filter((finding) => !isOpen(finding)).length;
  const waived =
    count > 0 ? ` ${count} ${plural(count, 'är godkänd', 'är godkända')} med motivering.` : '';
  const { passed, notTestable } = counts;
  const checks = `${passed} ${plural(passed, 'prövning', 'prövningar')} utan anmärkning; ${notTestable} kunde inte göras.`;
  const open = errors > 0 ? ` Rapporten har ${errors} fel som inte är rättade.` : '';
  return `${found}.${waived} ${checks}${open}`;
}
