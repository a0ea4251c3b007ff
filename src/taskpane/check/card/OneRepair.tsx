import React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { cellName } from '../../../report/cellName';
import type { Repair, WrongFormula } from '../../../rules/suggestion';
import { CellLink } from '../../shell/CellLink';
import { Confirmation } from '../../shell/Confirmation';
import { useLanguage, useSay } from '../../shell/language';
import { Message } from '../../shell/Message';
import { partStyles } from '../../shell/partStyles';
import { fromAndTo } from './repairWords';
import { useCorrection } from './useCorrection';

/** One way to put a problem right: each cell, from what to what and why, and a button for them all. */
export function OneRepair({ repair }: { readonly repair: Repair }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { suggestions, formulas } = repair;
  const { start, isAsking, write, cancel, fault } = useCorrection(suggestions);
  const isTogether = suggestions.length + formulas.length > 1;
  const all = suggestions.map((one) => {
    const { from, to } = fromAndTo(one, language);
    return `${cellName(one)}: ${from} → ${to}`;
  });
  return (
    <li style={{ marginTop: 6 }}>
      {isTogether && <p className={partStyles.quiet}>{say(TOGETHER)}</p>}
      <ul className={partStyles.list}>
        {suggestions.map((suggestion) => {
          const { from, to } = fromAndTo(suggestion, language);
          return (
            <li key={suggestion.id}>
              <CellLink place={suggestion} />{' '}
              <span className={partStyles.number}>
                {from} → <strong>{to}</strong>
              </span>
              <p className={partStyles.quiet}>{say(suggestion.reason)}</p>
            </li>
          );
        })}
        {formulas.map((cell) => (
          <ProbablyWrong key={cell.key} cell={cell} />
        ))}
      </ul>
      {/* What holds a formula is for a person to correct, and the rest with it. */}
      {formulas.length === 0 && (
        <DefaultButton
          styles={{ root: { marginTop: 4 } }}
          text={say(isTogether ? CORRECT_ALL(suggestions.length) : CORRECT)}
          ariaLabel={`${say(isTogether ? CORRECT_ALL(suggestions.length) : CORRECT)} ${all.join(', ')}`}
          onClick={start}
        />
      )}
      {isAsking && (
        <Confirmation
          question={say(START_LOG)}
          confirm={say(CORRECT)}
          onConfirm={write}
          onCancel={cancel}
        >
          <p className={partStyles.text}>{say(ABOUT_LOG)}</p>
        </Confirmation>
      )}
      {fault !== null && <Message kind="error">{fault}</Message>}
    </li>
  );
}

/** A formula that gives the wrong amount: Tertial writes over none. */
function ProbablyWrong({ cell }: { readonly cell: WrongFormula }): JSX.Element {
  const say = useSay();
  return (
    <li>
      <CellLink place={cell} />
      <code className={partStyles.code}>={cell.formula}</code>
      <p className={partStyles.text}>{say(WRONG_FORMULA)}</p>
      <p className={partStyles.quiet}>{say(cell.reason)}</p>
    </li>
  );
}

const TOGETHER = { sv: 'Ändras tillsammans:', en: 'Changed together:' };
const CORRECT = { sv: 'Rätta', en: 'Correct' };
const CORRECT_ALL = (n: number) => ({ sv: `Rätta alla ${n}`, en: `Correct all ${n}` });
const WRONG_FORMULA = {
  sv: 'Formeln är troligen fel. Tertial skriver aldrig över en formel: rätta den, eller det den räknar på.',
  en: 'The formula is probably wrong. Tertial never writes over one: correct it, or what it counts on.',
};
const START_LOG = { sv: 'Rätta och starta ändringslogg?', en: 'Correct and start the change log?' };
const ABOUT_LOG = {
  sv: 'Tertial för logg över sina ändringar på ett dolt blad i arbetsboken. Bladet läggs till nu, och då töms ångra-listan i Excel. Det som Tertial ändrar kan du ångra här.',
  en: 'Tertial keeps a log of its changes on a hidden sheet of the workbook. The sheet is added now, and that empties the Undo list of Excel. What Tertial changes can be undone here.',
};
