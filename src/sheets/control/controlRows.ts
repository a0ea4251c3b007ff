import type { Bilingual } from '../../language/bilingual';
import { formatDate } from '../../language/dates/formatDate';
import { keyOf } from '../../report/datum';
import type { WaiverRow } from '../../report/rows';
import { CATALOGUE } from '../../rules/catalogue';
import { type Finding, isOpen, SEVERITIES } from '../../rules/finding';
import { sayUnlisted } from '../../rules/findings/sayUnlisted';
import type { Unlisted } from '../../rules/findings/unlisted';
import { adviceOn } from './adviceOn';
import type { SheetInput } from '../plan/sheet';

/** A row of the control report. */
export interface ControlRow {
  readonly kind: Finding['severity'] | 'waiver' | 'notTestable' | 'settled' | 'nothing';
  readonly rule: string;
  readonly text: string;
  readonly finding: Finding | null;
  /** The key that binds a user's comment to the row. */
  readonly key: string;
  readonly comment: string;
  /** The likely culprit and what it should be; '' when nobody knows. */
  readonly advice: string;
}

type BareRow = Omit<ControlRow, 'comment' | 'advice'>;

/** Findings by severity, waivers, what could not be tested, and notes whose finding is gone. */
export function controlRows({ report, result, comments }: SheetInput): ControlRow[] {
  const findings = SEVERITIES.flatMap((severity) =>
    result.findings
      .filter((finding) => finding.severity === severity && isOpen(finding))
      .map(findingRow),
  );
  const waived = result.findings.filter((finding) => !isOpen(finding));
  const used = new Set(waived.map(({ waived }) => waived?.cell.key));
  // A waiver that waives nothing is listed too: it may be misspelt, or out of date.
  const unused = report.waivers.rows.filter(({ motivation }) => !used.has(keyOf(motivation)));
  const waivers = [...waived.map(waivedRow), ...unused.map(waiverRow)];
  const untested = result.notTestable.map(({ rule, reason }) => untestedRow(rule, reason));
  const unlisted = result.unlisted.map(unlistedRow);
  const rows = [
    ...(findings.length > 0 ? findings : [NOTHING_FOUND]),
    ...waivers,
    ...untested,
    ...unlisted,
  ];
  const keys = new Set(rows.map(({ key }) => key));
  // A user's comment is never thrown away, even if its finding is gone.
  const settled = [...comments].filter(([key]) => !keys.has(key)).map(([key]) => settledRow(key));
  return [...rows, ...settled].map((row) => ({
    ...row,
    comment: comments.get(row.key) ?? '',
    advice: row.finding ? adviceOn(row.finding) : '',
  }));
}

const titleOf = (rule: string): string => CATALOGUE.find(({ id }) => id === rule)?.title.sv ?? rule;

const findingRow = (finding: Finding): BareRow => ({
  kind: finding.severity,
  rule: finding.rule,
  text: `${titleOf(finding.rule)}. ${finding.message.sv}`,
  finding,
  key: finding.id,
});

/** A finding that somebody has waived: what it is, and who, when and why. */
function waivedRow(finding: Finding): BareRow {
  const { motivation = '', approvedBy = null, date = null } = finding.waived ?? {};
  const who = [approvedBy, date && formatDate(date, 'sv')].filter(Boolean).join(' ');
  const said = [motivation, who === '' ? '' : `(${who})`].filter(Boolean).join(' ');
  const row = findingRow(finding);
  return { ...row, kind: 'waiver', text: `${row.text} Godkänd: ${said}` };
}

function waiverRow({ rule, key, motivation, approvedBy, date, validTo }: WaiverRow): BareRow {
  const who = approvedBy.value ?? 'okänd';
  const when = date.value ? ` ${formatDate(date.value, 'sv')}` : '';
  const until = validTo.value ? `, gäller till ${formatDate(validTo.value, 'sv')}` : '';
  const why = motivation.value ?? 'Motivering saknas.';
  return {
    kind: 'waiver',
    rule: rule.value ?? '',
    text: `${key.value ?? ''}: ${why} (${who}${when}${until})`,
    finding: null,
    key: `godkännande|${rule.value ?? ''}|${key.value ?? ''}`,
  };
}

const untestedRow = (rule: string, reason: Bilingual): BareRow => ({
  kind: 'notTestable',
  rule,
  text: `Prövningen ”${titleOf(rule)}” kunde inte göras. ${reason.sv}`,
  finding: null,
  key: `kan inte prövas|${rule}|${reason.sv}`,
});

/** What there is no room for stands last, as what could not be tested does: in a row of its own. */
const unlistedRow = (one: Unlisted): BareRow => ({
  kind: 'notTestable',
  rule: one.rule,
  text: `${titleOf(one.rule)}. ${sayUnlisted(one).sv}`,
  finding: null,
  key: `för många|${one.rule}|${one.kind}`,
});

const settledRow = (key: string): BareRow => ({
  kind: 'settled',
  rule: key.split('|')[0] ?? '',
  text: `Anmärkningen finns inte längre (${key}). Anteckningen är sparad.`,
  finding: null,
  key,
});

const NOTHING_FOUND: BareRow = {
  kind: 'nothing',
  rule: '',
  text: 'Inga anmärkningar.',
  finding: null,
  key: 'inga anmärkningar',
};
