import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/numbers/formatNumber';
import { asSeen, type Suggestion } from '../../rules/suggestion';
import { cellName } from '../../report/cellName';
import { printable } from '../output/printable';

/** What was written where: the file, and a line for each cell. */
export function textChanges(
  suggestions: readonly Suggestion[],
  file: string,
  language: Language,
): string {
  const lines = suggestions.map((suggestion) => {
    const [from, to] = [asSeen(suggestion).from, asSeen(suggestion).value].map((one) =>
      formatNumber(one, language),
    );
    return `  ${printable(cellName(suggestion))}  ${from} → ${to}  ${printable(suggestion.key)}`;
  });
  return [`${WROTE[language]}: ${printable(file)}`, ...lines].join('\n');
}

const WROTE = { sv: 'Den rättade arbetsboken sparades', en: 'Saved the corrected workbook' };
