import type { Language } from '../../language/bilingual';
import type { Finding, Severity } from '../../rules/finding';
import { FULL, type Profile } from '../../rules/profile';
import type { Rule } from '../../rules/rule';
import { SEVERITY_WORD } from '../../rules/severityWords';
import { cellName } from '../../report/cellName';
import type { Colours } from '../output/colours';
import type { CheckedFile } from './fileResult';
import { printable } from '../output/printable';
import { bySeverity } from '../../rules/findings/severityCounts';
import { textHeading } from './textHeading';
import { textProblems } from './textProblems';
import { textLacking } from './textLacking';
import { textNotTestable } from './textNotTestable';
import { textSummary } from './textSummary';
import { textRead } from './textRead';
import { textUnlisted } from './textUnlisted';
import { textWaived } from './textWaived';

export interface TextOptions {
  readonly language: Language;
  readonly colours: Colours;
  readonly rules: readonly Rule[];
  readonly profile: Profile;
}

/** One file's result for a person: errors first, then warnings, then notes, rule by rule. */
export function textResult(result: CheckedFile, options: TextOptions): string {
  const { language, colours, profile } = options;
  const findings = bySeverity(result.findings).flatMap(([severity, found]) =>
    byRule(found).map((group) => ruleBlock(severity, group, options)),
  );
  return [
    textHeading(result, language, colours),
    ...textRead(result.adoption, language, colours),
    ...findings,
    ...textProblems(result.problems, result.findings, language, colours),
    ...textWaived(result.findings, options),
    ...(result.adoption ? textLacking : textNotTestable)(result.notTestable, language, colours),
    ...textUnlisted(result.unlisted, language, colours),
    ...(profile === FULL ? [] : [profileLine(profile, language)]),
    textSummary(result, language),
    '',
  ].join('\n\n');
}

/** The findings of each rule, in the order that the rules come. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

function ruleBlock(severity: Severity, found: readonly Finding[], options: TextOptions): string {
  const { language, colours, rules } = options;
  const id = found[0]?.rule ?? '';
  const title = rules.find((rule) => rule.id === id)?.title[language] ?? '';
  const word = colours.severity[severity](SEVERITY_WORD[severity][language]);
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

/** Said only when less, or more, than usual lies behind the counts. */
const profileLine = ({ name, description }: Profile, language: Language): string =>
  `${PROFILE[language]} ${name[language]}: ${description[language]}`;

const PROFILE = { sv: 'Profil', en: 'Profile' };
