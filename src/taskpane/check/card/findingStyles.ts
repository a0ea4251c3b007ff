import { mergeStyleSets } from '@uifabric/styling';
import type { Severity } from '../../../rules/finding';
import { colour } from '../../theme/colourVariables';

export const findingStyles = mergeStyleSets({
  finding: {
    background: colour('surface'),
    border: `1px solid ${colour('line')}`,
    borderLeftWidth: 4,
    borderRadius: 4,
    padding: '8px 10px',
    marginTop: 6,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'baseline' },
  severity: { display: 'inline-flex', gap: 4, alignItems: 'center', fontWeight: 600 },
  place: { marginLeft: 'auto' },
  details: { display: 'flex', flexDirection: 'column', gap: 8, marginTop: 8 },
  group: { marginTop: 12 },
  groupHeading: {
    display: 'flex',
    gap: 8,
    fontSize: 14,
    fontWeight: 600,
    margin: 0,
    lineHeight: '1.3',
    selectors: { ':focus': { outlineOffset: 2 } },
  },
});

/** The colour of a severity, for its word and its edge. */
export const severityColour = (severity: Severity): string => colour(severity);
