import type { Adoption, Proposal } from '../../adopt/proposal/adoption';
import type { Language } from '../../language/bilingual';
import { cellName } from '../../report/cellName';
import { rangeName } from '../../report/cellRange';
import type { Colours } from '../output/colours';
import { printable } from '../output/printable';

/** Where a workbook that was not made for Tertial was read; nothing for one that was. */
export function textRead(
  adoption: Adoption | null,
  language: Language,
  colours: Colours,
): string[] {
  if (adoption === null) return [];
  const lines = adoption.proposals.map(
    (proposal) => `  ${proposal.table}  ${colours.quiet(printable(placeOf(proposal)))}`,
  );
  const notes = adoption.notes.map((note) => `  ${printable(note[language])}`);
  return [[colours.heading(HEADING[language]), ...lines, ...notes].join('\n')];
}

const placeOf = ({ sheet, header, body, unit }: Proposal): string => {
  const range = header === null ? body : { ...body, top: Math.min(header.top, body.top) };
  return cellName({ sheet, address: rangeName(range) }) + (unit === null ? '' : `, ${unit}`);
};

const HEADING = {
  sv: 'Läst där det står (tertial adopt visar hur)',
  en: 'Read where it stands (tertial adopt shows how)',
};
