import { listWords } from '../language/listWords';
import { plural } from '../language/plural';
import type { Severity } from '../rules/finding';
import type { SheetInput } from './sheetInput';

/** How the check went, in a sentence or two. */
export function controlSummary({ result: { findings, counts } }: SheetInput): string {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const found = listWords(
    [`${errors} fel`, `${warnings} ${plural(warnings, 'varning', 'varningar')}`, `${infos} info`],
    'sv',
  );
  const { passed, notTestable } = counts;
  const checks = `${passed} ${plural(passed, 'prövning', 'prövningar')} utan anmärkning; ${notTestable} kunde inte göras.`;
  const open = errors > 0 ? ` Rapporten har ${errors} fel som inte är rättade.` : '';
  return `${found}. ${checks}${open}`;
}
