import { type Bilingual, inBoth, type Language } from '../../../language/bilingual';
import { formatNumber } from '../../../language/numbers/formatNumber';
import { listWords } from '../../../language/words/listWords';
import { cellName } from '../../../report/cellName';
import { asSeen, type Suggestion } from '../../../rules/suggestion';

/** What stands in a cell and what should, as they are written. */
export const fromAndTo = (suggestion: Suggestion, language: Language) => {
  const { from, value } = asSeen(suggestion);
  return { from: formatNumber(from, language), to: formatNumber(value, language) };
};

/** What a correction did: *Rättade Summering!E10 från 0,0 till −1,3*. */
export const correctedInWords = (suggestions: readonly Suggestion[]): Bilingual =>
  inBoth((language) => {
    const isSwedish = language === 'sv';
    const cells = suggestions.map((one) => {
      const { from, to } = fromAndTo(one, language);
      return isSwedish
        ? `${cellName(one)} från ${from} till ${to}`
        : `${cellName(one)} from ${from} to ${to}`;
    });
    return `${isSwedish ? 'Rättade' : 'Corrected'} ${listWords(cells, language)}`;
  });
