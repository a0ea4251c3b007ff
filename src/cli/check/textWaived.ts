import { type Bilingual, inBoth, type Language } from '../../language/bilingual';
import { formatDate } from '../../language/dates/formatDate';
import type { Finding, Waiver } from '../../rules/finding';
import { cellName } from '../../report/cellName';
import type { Colours } from '../output/colours';
import { printable } from '../output/printable';

/** What was waived, with who, when and why; nothing when nothing was. */
export function textWaived(
  findings: readonly Finding[],
  { language, colours }: { readonly language: Language; readonly colours: Colours },
): string[] {
  const lines = findings.flatMap(({ rule, cells, message, waived }) => {
    if (!waived) return [];
    const place = cells[0] ? `${colours.quiet(printable(cellName(cells[0])))}  ` : '';
    const why = printable(sayWaiver(waived)[language]);
    return [`  ${rule}  ${place}${printable(message[language])}\n    ${why}`];
  });
  return lines.length === 0 ? [] : [[colours.heading(HEADING[language]), ...lines].join('\n')];
}

const HEADING: Bilingual = {
  sv: 'Godkänt med motivering',
  en: 'Waived with a reason',
};

/** *Anna Ek, 2020-09-15, till 2020-12-31: Avtalet är uppsagt.* */
const sayWaiver = ({ motivation, approvedBy, date, validTo }: Waiver): Bilingual =>
  inBoth((language) => {
    const until = language === 'sv' ? 'till' : 'until';
    const parts = [
      ...(approvedBy === null ? [] : [approvedBy]),
      ...(date ? [formatDate(date, language)] : []),
      ...(validTo ? [`${until} ${formatDate(validTo, language)}`] : []),
    ];
    return [...(parts.length > 0 ? [parts.join(', ')] : []), motivation].join(': ');
  });
