import { inBoth } from '../../language/bilingual';
import { excelErrorName } from '../../language/words/excelErrorName';
import { nameAtStart } from '../common/nameAtStart';
import { PASSED, rule } from '../rule';
import type { RuleText } from '../ruleText';
import { writtenIn } from '../str/writtenIn';
import { found } from '../tested';
import { brokenBy } from './ownResult';

const text: RuleText = {
  id: 'EGN-02',
  severity: 'error',
  tables: ['EgnaKontroller'],
  title: { sv: 'En egen kontroll är trasig', en: 'A control of your own is broken' },
  explanation: {
    sv: 'Formeln i Resultat ger ett Excelfel eller en text, så kontrollen säger ingenting. Oftast är cellen som den hänvisar till borta. Rätta formeln, eller ta bort raden.',
    en: 'The formula in Resultat gives an Excel error or a text, so the control says nothing. Most often the cell that it refers to is gone. Correct the formula, or delete the row.',
  },
  example: {
    sv: 'Resultat visar #REFERENS! sedan ett blad togs bort.',
    en: 'Resultat shows #REF! after a sheet was deleted.',
  },
};

export const egn02 = rule(text, ({ report }) =>
  report.ownControls.rows.map(({ name, result }) => {
    const fault = brokenBy(result);
    if (fault === null) return PASSED;
    return found({
      severity: text.severity,
      message: inBoth((language) => {
        const start = nameAtStart(name, language);
        const formula = result.written?.formula ? `=${result.written.formula}` : 'Resultat';
        if (fault.kind === 'excelError') {
          const error = excelErrorName(fault.error, language);
          return language === 'sv'
            ? `${start}: ${formula} visar felet ${error}. Rätta den, eller cellen den hänvisar till.`
            : `${start}: ${formula} shows the error ${error}. Correct it, or the cell it refers to.`;
        }
        const shown = writtenIn(result, language);
        return language === 'sv'
          ? `${start}: ${formula} ger ”${shown}”, men ska ge SANT, FALSKT eller ett tal.`
          : `${start}: ${formula} gives “${shown}”, but should give TRUE, FALSE or a number.`;
      }),
      reported: result,
    });
  }),
);
