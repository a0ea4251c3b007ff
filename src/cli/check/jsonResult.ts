import { toNumber, type Decimal } from '../../figures/decimal';
import type { Language } from '../../language/bilingual';
import { isoDate } from '../../language/dates/calendarDate';
import { type Finding, isOpen, type Waiver } from '../../rules/finding';
import { readablePath } from '../../xlsx/disk/diskPath';
import type { CheckedFile, FileResult } from './fileResult';
import { severityCounts } from '../../rules/findings/severityCounts';
import { VERSION } from '../../language/version';
import { jsonWithoutCommands } from '../output/guarded';

/** The results for other programs: an object for one file, an array for several. */
export function jsonText(results: readonly FileResult[], language: Language): string {
  const objects = results.map((result) => jsonResult(result, language));
  const json = JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2);
  return `${jsonWithoutCommands(json)}\n`;
}

/** One file's result. A file that could not be read has `error` instead of findings. */
function jsonResult(result: FileResult, language: Language): object {
  const file = readablePath(result.file);
  if (result.kind === 'failed') return { tertial: VERSION, file, error: result.sentence[language] };
  return {
    tertial: VERSION,
    file,
    report: result.report,
    summary: summary(result),
    findings: result.findings.map((finding) => jsonFinding(finding, language)),
    notTestable: result.notTestable.map(({ rule, reason }) => ({ rule, reason: reason[language] })),
  };
}

const summary = ({ findings, counts, problems }: CheckedFile): object => ({
  ...severityCounts(findings),
  waived: findings.filter((finding) => !isOpen(finding)).length,
  notTestable: counts.notTestable,
  passed: counts.passed,
  problems: problems.length,
});

const jsonFinding = (finding: Finding, language: Language): object => ({
  id: finding.id,
  rule: finding.rule,
  severity: finding.severity,
  problem: finding.problem,
  message: finding.message[language],
  cells: finding.cells.map(({ sheet, address, key, role }) => ({ sheet, address, key, role })),
  reported: numberOf(finding.reported),
  expected: numberOf(finding.expected),
  imbalance: numberOf(finding.imbalance),
  tolerance: numberOf(finding.tolerance),
  unit: finding.unit,
  suggestions: finding.suggestions.map(({ id, key, sheet, address, value, reason }) => ({
    id,
    key,
    sheet,
    address,
    value: toNumber(value),
    reason: reason[language],
  })),
  waived: finding.waived && jsonWaiver(finding.waived),
});

/** Who waived the finding, when and why. */
const jsonWaiver = ({ motivation, approvedBy, date, validTo }: Waiver): object => ({
  motivation,
  approvedBy,
  date: date && isoDate(date),
  validTo: validTo && isoDate(validTo),
});

const numberOf = (value: Decimal | null): number | null =>
  value === null ? null : toNumber(value);
