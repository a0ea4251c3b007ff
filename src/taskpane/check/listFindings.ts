import { foldText } from '../../language/words/cleanText';
import type { Language } from '../../language/bilingual';
import { type Finding, SEVERITIES } from '../../rules/finding';
import type { RuleText } from '../../rules/ruleText';
import type { Checked } from './checked';
import type { ListView } from './listView';

/** Findings under one heading. */
export interface FindingGroup {
  /** The sheet's name or the rule's id; '' for what concerns no sheet. */
  readonly key: string;
  /** The rule, where the list is grouped by rule. */
  readonly rule: RuleText | null;
  readonly findings: readonly Finding[];
}

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  /** How many findings match, shown or not. */
  readonly matching: number;
  readonly shown: number;
}

/** The findings that a person asked to see, in groups, errors first; the order is always the same. */
export function listFindings(
  { workbook, content }: Checked,
  view: ListView,
  language: Language,
): FindingList {
  if (content === null) return { groups: [], matching: 0, shown: 0 };
  const rules = new Map(content.rules.map((rule) => [rule.id, rule]));
  const matches = matcher(view, rules, language);
  const matching = content.result.findings.filter(matches);
  const sheets = workbook.tables.map(({ sheet }) => sheet);
  const groups =
    view.grouping === 'sheet'
      ? grouped(bySeverity(matching), ({ cells: [cell] }) => cell?.sheet ?? '', sheets)
      : grouped(bySeverity(matching), ({ rule }) => rule, []);
  const shown = Math.min(view.limit, matching.length);
  return {
    groups: firstOf(groups, shown).map(([key, findings]) => ({
      key,
      rule: view.grouping === 'rule' ? (rules.get(key) ?? null) : null,
      findings,
    })),
    matching: matching.length,
    shown,
  };
}

function matcher(
  { severities, search }: ListView,
  rules: ReadonlyMap<string, RuleText>,
  language: Language,
): (finding: Finding) => boolean {
  const words = foldText(search).split(' ').filter(Boolean);
  return ({ severity, rule, message, cells }) => {
    if (!severities.includes(severity)) return false;
    if (words.length === 0) return true;
    const [cell] = cells;
    const texts = [rule, rules.get(rule)?.title[language], message[language]];
    const place = cell ? [cell.key, `${cell.sheet}!${cell.address}`] : [];
    const searched = foldText([...texts, ...place].join(' '));
    return words.every((word) => searched.includes(word));
  };
}

/** Errors first; else in the order of the check. */
const bySeverity = (findings: readonly Finding[]): Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

type Group = readonly [key: string, findings: readonly Finding[]];

/** @param order keys that come first, in this order; others follow as they are met. */
function grouped(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
  order: readonly string[],
): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const known = [...new Set(order)].filter((key) => groups.has(key));
  const others = [...groups.keys()].filter((key) => !order.includes(key));
  return [
    ...others.filter((key) => key === ''),
    ...known,
    ...others.filter((key) => key !== ''),
  ].map((key): Group => [key, groups.get(key) ?? []]);
}

/** The groups with only their first findings, so many in all. */
function firstOf(groups: readonly Group[], limit: number): Group[] {
  let left = limit;
  return groups.flatMap(([key, findings]): Group[] => {
    const kept = findings.slice(0, left);
    left -= kept.length;
    return kept.length > 0 ? [[key, kept]] : [];
  });
}
