import { mergeStyleSets } from '@uifabric/styling';
import { colour } from '../theme/colourVariables';

/** Styles of the parts that every tab uses. */
export const partStyles = mergeStyleSets({
  panel: { padding: 12, maxWidth: 720 },
  stack: { display: 'flex', flexDirection: 'column', gap: 12 },
  row: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  heading: { fontSize: 16, fontWeight: 600, margin: 0, lineHeight: '1.3' },
  subheading: { fontSize: 14, fontWeight: 600, margin: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: colour('quietText'), overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  card: {
    background: colour('surface'),
    border: `1px solid ${colour('line')}`,
    borderRadius: 4,
    padding: '8px 10px',
    marginTop: 6,
  },
  /** For screen readers only. */
  unseen: {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
  /** A button that opens what stands beneath it. */
  opener: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 0,
    padding: '2px 0',
    textAlign: 'left',
    cursor: 'pointer',
    display: 'inline-flex',
    gap: 6,
    alignItems: 'center',
    selectors: { ':hover': { textDecoration: 'underline' } },
  },
  terms: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)',
    columnGap: 12,
    rowGap: 2,
    margin: 0,
    selectors: {
      dt: { color: colour('quietText') },
      dd: { margin: 0, overflowWrap: 'anywhere' },
    },
  },
  count: { color: colour('quietText'), whiteSpace: 'nowrap' },
  number: { fontVariantNumeric: 'tabular-nums' },
  code: {
    display: 'block',
    fontFamily: "Consolas, 'Courier New', monospace",
    fontSize: 13,
    overflowWrap: 'anywhere',
  },
});
