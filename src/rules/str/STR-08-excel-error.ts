import { inBoth } from '../../language/bilingual';
import { excelErrorName } from '../../language/words/excelErrorName';
import { cellFaultRule } from './cellFaults';
import { placeOf } from './writtenIn';

export const str08 = cellFaultRule(
  {
    id: 'STR-08',
    severity: 'error',
    tables: [],
    title: { sv: 'Excelfel i cellen', en: 'An Excel error in a cell' },
    explanation: {
      sv: 'Cellen visar ett fel i stället för ett värde. Rätta formeln, eller cellen som den hänvisar till.',
      en: 'The cell shows an error instead of a value. Correct the formula, or the cell it refers to.',
    },
    example: {
      sv: 'Avvikelse visar #REFERENS! sedan en rad togs bort.',
      en: 'Avvikelse shows #REF! after a row was deleted.',
    },
  },
  ['excelError'],
  ({ error }, datum) =>
    inBoth((language) => {
      const place = placeOf(datum, language);
      const name = excelErrorName(error, language);
      const formula = datum.written?.formula ? ` (=${datum.written.formula})` : '';
      return language === 'sv'
        ? `${place} visar felet ${name}${formula}: rätta formeln eller cellen den hänvisar till.`
        : `${place} shows the error ${name}${formula}: correct the formula or the cell it refers to.`;
    }),
);
