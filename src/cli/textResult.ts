import type { Language } from '../language/bilingual';
import type { Finding, Severity } from '../rules/finding';
import type { Rule } from '../rules/rule';
import { cellName } from './cellName';
import type { Colours } from './colours';
import type { CheckedFile } from './fileResult';
import { printable } from './printable';
import { bySeverity } from './severityCounts';
import { textHeading } from './textHeading';
import { textProblems } from './textProblems';
import { textNotTestable } from './textNotTestable';
import { textSummary } from './textSummary';

export interface TextOptions {
  readonly language: Language;
  readonly colours: Colours;
  readonly rules: readonly Rule[];
}

const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Varning', en: 'Warning' },
  info: { sv: 'Info', en: 'Info' },
};

/** One file's result for a person: errors first, then warnings, then notes, rule by rule. */
export function textResult(result: CheckedFile, options: TextOptions): string {
  const { language, colours } = options;
  const findings = bySeverity(result.findings).flatMap(([severity, found]) =>
    byRule(found).map((group) => ruleBlock(severity, group, options)),
  );
  return [
    textHeading(result, language, colours),
    ...findings,
    ...textProblems(result.problems, result.findings, language, colours),
    ...textNotTestable(result.notTestable, language, colours),
    textSummary(result.findings, result.counts, language),
    '',
  ].join('\n\n');
}

/** The findings of each rule, in the order that the rules come. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  }
  return [...groups.values()];
}

function ruleBlock(severity: Severity, found: readonly Finding[], options: TextOptions): string {
  const { language, colours, rules } = options;
  const id = found[0]?.rule ?? '';
  const title = rules.find((rule) => rule.id === id)?.title[language] ?? '';
  const word = colours.severity[severity](SEVERITY_WORDS[severity][language]);
  const lines = found.map((finding) => `  ${findingLine(finding, options)}`);
  return [`${word} ${id} ${colours.heading(title)}`, ...lines].join('\n');
}

function findingLine(
  { cells: [cell], message }: Finding,
  { language, colours }: TextOptions,
): string {
  const text = printable(message[language]);
  return cell ? `${colours.quiet(printable(cellName(cell)))}  ${text}` : text;
}
