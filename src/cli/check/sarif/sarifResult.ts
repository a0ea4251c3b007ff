import { toNumber } from '../../../figures/decimal';
import type { Language } from '../../../language/bilingual';
import type { CellReference, CellRole, Finding, Waiver } from '../../../rules/finding';
import { cellName } from '../../../report/cellName';
import { sarifMessage } from './sarifMessage';
import { SARIF_LEVEL } from './sarifRule';

interface Place {
  /** The file, and where it stands among the run's artifacts. */
  readonly artifact: { readonly uri: string; readonly index: number };
  readonly ruleIndex: number;
  readonly language: Language;
}

/** A finding as SARIF describes it: the reported cell is its location, the others are related. */
export function sarifResult(finding: Finding, { artifact, ruleIndex, language }: Place): object {
  const [reported, ...others] = finding.cells;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: SARIF_LEVEL[finding.severity],
    message: sarifMessage(finding.message[language]),
    locations: [location(artifact, reported)],
    relatedLocations: others.map((cell, index) => ({
      id: index + 1,
      ...location(artifact, cell),
      message: sarifMessage(`${cellName(cell)}: ${ROLES[cell.role][language]}`),
    })),
    partialFingerprints: { 'tertialFindingId/v1': finding.id },
    suppressions: finding.waived ? [suppression(finding.waived, artifact)] : [],
    properties: { ...figures(finding), ...culprit(finding, language) },
  };
}

/**
 * A waiver stands in the workbook itself. A finding without one has an empty list, which says that
 * it was looked for.
 */
const suppression = ({ motivation, cell }: Waiver, artifact: Place['artifact']): object => ({
  kind: 'inSource',
  status: 'accepted',
  justification: motivation,
  location: location(artifact, cell),
});

/** A workbook has no lines: the cell is named as a logical location within the file. */
const location = (
  artifactLocation: Place['artifact'],
  cell: CellReference | undefined,
): object => ({
  physicalLocation: { artifactLocation },
  ...(cell && { logicalLocations: [logicalLocation(cell)] }),
});

const logicalLocation = (cell: CellReference): object => ({
  name: cell.address,
  fullyQualifiedName: cellName(cell),
  kind: cell.address.includes(':') ? 'range' : 'cell',
  properties: { key: cell.key },
});

const ROLES: Readonly<Record<CellRole, Readonly<Record<Language, string>>>> = {
  reported: { sv: 'den prövade cellen.', en: 'the cell in question.' },
  part: { sv: 'ingår i summan.', en: 'enters the sum.' },
  compared: { sv: 'jämförs med.', en: 'is compared with it.' },
};

/** The figures behind the message, those there are. */
function figures({ reported, expected, imbalance, tolerance, unit }: Finding): object {
  const known = Object.entries({ reported, expected, imbalance, tolerance }).flatMap(
    ([name, value]) => (value === null ? [] : [[name, toNumber(value)] as const]),
  );
  return { ...Object.fromEntries(known), ...(unit !== null && { unit }) };
}

/**
 * The problem and its suggestions. They are no SARIF fixes: those replace text or bytes, and a cell
 * of a workbook is neither.
 */
function culprit({ problem, suggestions }: Finding, language: Language): object {
  if (problem === null) return {};
  return {
    problem,
    suggestions: suggestions.map(({ id, key, value, reason, ...cell }) => ({
      id,
      cell: cellName(cell),
      key,
      value: toNumber(value),
      reason: reason[language],
    })),
  };
}
