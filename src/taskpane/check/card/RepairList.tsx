import React from 'react';
import type { Problem } from '../../../rules/suggestion';
import { Disclosure } from '../../shell/Disclosure';
import { useSay } from '../../shell/language';
import { partStyles } from '../../shell/partStyles';
import { OneRepair } from './OneRepair';

/** So many possible causes are shown at once; the rest on demand. */
const SHOWN = 3;

/** The cells that probably are wrong, and what would put them right. */
export function RepairList({ problem }: { readonly problem: Problem }): JSX.Element {
  const say = useSay();
  const { repairs, isComplete } = problem;
  const more = repairs.length - SHOWN;
  const list = (from: number, to: number) => (
    <ul className={partStyles.list}>
      {repairs.slice(from, to).map((repair, index) => (
        <OneRepair key={from + index} repair={repair} />
      ))}
    </ul>
  );
  return (
    <div style={{ margin: '6px 0' }}>
      {repairs.length > 0 && (
        <p className={partStyles.quiet}>{say(repairs.length > 1 ? ALTERNATIVES : SUGGESTION)}</p>
      )}
      {list(0, SHOWN)}
      {more > 0 && (
        <Disclosure
          label={say({
            sv: `${more} ${more === 1 ? 'möjlig orsak' : 'möjliga orsaker'} till`,
            en: `${more} more possible ${more === 1 ? 'cause' : 'causes'}`,
          })}
        >
          {() => list(SHOWN, repairs.length)}
        </Disclosure>
      )}
      {repairs.length === 0 && isComplete && <p className={partStyles.quiet}>{say(NOTHING)}</p>}
      {!isComplete && <p className={partStyles.quiet}>{say(STOPPED)}</p>}
    </div>
  );
}

const SUGGESTION = { sv: 'Förslag', en: 'Suggestion' };
const ALTERNATIVES = {
  sv: 'Troligen är ett av detta fel. Rätta det som är fel:',
  en: 'One of these is probably wrong. Correct the one that is:',
};
const NOTHING = {
  sv: 'Inga enstaka celler förklarar felet.',
  en: 'No few cells explain the error.',
};
const STOPPED = {
  sv: 'Sökningen avbröts innan allt var prövat: det kan finnas andra orsaker.',
  en: 'The search stopped before everything was tried: there may be other causes.',
};
