import type { Adoption } from '../../adopt/proposal/adoption';
import { proposalsJson } from '../../adopt/proposal/adoptionJson';
import { toNumber, type Decimal } from '../../figures/decimal';
import type { Language } from '../../language/bilingual';
import { isoDate } from '../../language/dates/calendarDate';
import { type Finding, isOpen, type Waiver } from '../../rules/finding';
import { readablePath } from '../../xlsx/disk/diskPath';
import type { CheckedFile, FileResult } from './fileResult';
import { severityCounts } from '../../rules/findings/severityCounts';
import { VERSION } from '../../language/version';
import { jsonWithoutCommands } from '../output/guarded';
import type { ResultWriter } from './writesResults';

/**
 * The results for other programs: an object for one file, an array for several, written file by file.
 * @param count how many files there will be.
 */
export function jsonWriter(count: number, language: Language): ResultWriter {
  if (count === 1) return { add: (result) => `${jsonOf(result, language, 2)}\n`, end: () => '' };
  let before = '[\n';
  return {
    add(result) {
      const text = before + jsonOf(result, language, 2).replaceAll(/^/gm, '  ');
      before = ',\n';
      return text;
    },
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
}

/** One object a line, also for one file alone: a program can read each when it is there. */
export const ndjsonWriter = (language: Language): ResultWriter => ({
  add: (result) => `${jsonOf(result, language)}\n`,
  end: () => '',
});

const jsonOf = (result: FileResult, language: Language, indent?: number): string =>
  jsonWithoutCommands(JSON.stringify(jsonResult(result, language), null, indent));

/** One file's result. A file that could not be read has `error` instead of findings. */
function jsonResult(result: FileResult, language: Language): object {
  const file = readablePath(result.file);
  if (result.kind === 'failed') {
    const error = result.sentence[language];
    return { tertial: VERSION, file, error, ...jsonAdoption(result.asking ?? null, language) };
  }
  return {
    tertial: VERSION,
    file,
    report: result.report,
    ...jsonAdoption(result.adoption, language),
    summary: summary(result),
    findings: result.findings.map((finding) => jsonFinding(finding, language)),
    notTestable: result.notTestable.map(({ rule, reason }) => ({ rule, reason: reason[language] })),
    unlisted: result.unlisted.map(({ rule, kind, count }) => ({ rule, kind, count })),
  };
}

/** How a workbook that was not made for Tertial is read; nothing for one that was. */
const jsonAdoption = (adoption: Adoption | null, language: Language): object =>
  adoption === null ? {} : { adoption: proposalsJson(adoption, language) };

const summary = ({ findings, unlisted, counts, problems }: CheckedFile): object => ({
  ...severityCounts({ findings, unlisted }),
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
  suggestions: finding.suggestions.map(({ id, key, sheet, address, value, inCell, reason }) => ({
    id,
    key,
    sheet,
    address,
    value: toNumber(value),
    ...(inCell && { inCell: toNumber(inCell.value) }),
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
